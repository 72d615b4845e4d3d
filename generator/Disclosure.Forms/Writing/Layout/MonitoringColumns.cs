using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>
/// The columns of the indicators of 绩效运行监控表: those of the ministry's form, with 偏离情况 and 纠正措施 that clause 六 asks for.
/// </summary>
internal static class MonitoringColumns
{
    private const string Tick = "√";
    private const string LevelHint = "从列表中选择，也可以按本地的指标体系填写。";

    /// <summary>The columns.</summary>
    /// <param name="levels">The tree of indicators that a blank form offers.</param>
    /// <param name="period">The time in the headings, such as <c>1-7月</c>.</param>
    public static IReadOnlyList<TableColumn<MonitoredIndicator>> Of(IndicatorLevels levels, string period) =>
    [
        Text("一级指标", 11, CellLook.Word, row => row.Level1) with { IsLevel = true, Choices = _ => levels.First, Hint = LevelHint },
        Text("二级指标", 13, CellLook.Word, row => row.Level2) with
        {
            IsLevel = true,
            Choices = row => levels.SecondBelow(row.Level1),
            Hint = LevelHint,
        },
        Text("三级指标", 22, CellLook.Text, row => row.Level3),
        Text("年度指标值", 13, CellLook.Word, row => row.Target.Raw),
        Text(period + "执行情况", 13, CellLook.Word, row => row.Progress?.Raw),
        Text("全年预计完成情况", 13, CellLook.Word, row => row.Forecast?.Raw),
        Text("偏离情况", 12, CellLook.Word, row => row.Deviation),
        .. Enum.GetValues<DeviationCause>().Select(cause => Ticked("偏差原因分析:" + cause.Term(), row => row.Causes.Contains(cause))),
        Text("偏差原因分析:原因说明", 18, CellLook.Text, row => row.Cause),
        Text("纠正措施", 18, CellLook.Text, row => row.Correction),
        .. Enum.GetValues<CompletionOutlook>().Select(outlook => Ticked("完成目标可能性:" + outlook.Term(), row => row.Outlook == outlook)),
        Text("备注", 14, CellLook.Text, row => row.Remark),
    ];

    private static TableColumn<MonitoredIndicator> Text(
        string heading, double width, CellLook look, Func<MonitoredIndicator, string?> text) =>
        new(heading, width, look, row => SheetValue.Of(text(row)));

    private static TableColumn<MonitoredIndicator> Ticked(string heading, Func<MonitoredIndicator, bool> isTicked) =>
        new(heading, 6, CellLook.Word, row => isTicked(row) ? SheetValue.Of(Tick) : SheetValue.Nothing)
        {
            Choices = _ => [Tick],
            IsClosed = true,
            Hint = "是这一项的选“√”，不是的留空。",
        };
}
