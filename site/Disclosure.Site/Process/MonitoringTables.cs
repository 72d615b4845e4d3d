using System.Collections.Immutable;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>The tables of 绩效运行监控.</summary>
public static class MonitoringTables
{
    private const int MostNames = 5;

    /// <summary>Monitorings, one a row.</summary>
    public static Table<MonitoringRow> Monitoring { get; } = new("monitoring", "绩效运行监控", of =>
    [
        .. ProcessColumns.Head(of, "监控对象", row => row.Subject),
        of.Day("date", "监控日期", row => row.Record.Date),
        of.Words("result", "监控结果", row => row.State?.Text) with { Cell = (_, row) => StateCell(row) },
        of.Count("indicators", "监控的指标", "个", row => row.Record.Withheld is null ? row.Record.Indicators.Length : null) with
        {
            Use = ColumnUse.Data,
        },
        of.Count("off", "偏离的指标", "个", row => row.Off) with
        {
            Cell = (_, row) => row.Off is { } off ? new FactCell($"{off}", Note: $"共监控 {row.Record.Indicators.Length} 个") : null,
        },
        // One project may be there with several days, and a unit as a whole has its projects' money in it: there is no sum over all.
        ProcessColumns.Amount(of, "budget", "全年预算数", row => row.Record, row => row.Record.Spending?.Budget) with { Total = null },
        ProcessColumns.Amount(of, "executed", "已执行数", row => row.Record, row => row.Record.Spending?.Executed) with { Total = null },
        of.Rate("rate", "执行进度", row => row.Execution),
        of.Amount("forecast", "全年预计执行数", row => row.Record.Spending?.Forecast) with { Use = ColumnUse.Data },
        of.Words("deviation", "预算执行偏离情况", row => row.Record.Spending?.Deviation) with { Use = ColumnUse.Data },
        of.Words("cause", "预算执行偏差原因", row => row.Record.Spending?.Cause) with { Use = ColumnUse.Data },
        of.Words("correction", "预算执行纠正措施", row => row.Record.Spending?.Correction) with { Use = ColumnUse.Data },
        .. ProcessColumns.End(of, row => row.Subject),
    ]);

    /// <summary>Monitorings of many projects: when each was published stands on the project's page.</summary>
    public static Table<MonitoringRow> Listed { get; } = Monitoring.Hiding(ProcessColumns.Published);

    /// <summary>The projects on one day: their money may be summed.</summary>
    public static Table<MonitoringRow> OfProjectsOnADay { get; } = Listed.Hiding("date")
        .Changing("budget", column => column with { Total = ColumnTotals.Amount<MonitoringRow>(row => row.Record.Spending?.Budget) })
        .Changing("executed", column => column with { Total = ColumnTotals.Amount<MonitoringRow>(row => row.Record.Spending?.Executed) })
        .Changing("rate", column => column with { Total = ColumnTotals.Rate<MonitoringRow>(row => row.Execution) });

    /// <summary>The units as a whole on one day.</summary>
    public static Table<MonitoringRow> OfUnitsOnADay { get; } = Listed.Hiding("date");

    /// <summary>What monitorings looked at, an indicator or the spending a row.</summary>
    public static Table<MonitoredItem> Items { get; } = new("monitored", "监控的指标和预算执行", of =>
    [
        .. ProcessColumns.Head(of, "监控对象", item => item.Row.Subject),
        of.Day("date", "监控日期", item => item.Row.Record.Date),
        of.Words("level1", "一级指标", item => item.Level1) with { Use = ColumnUse.Data },
        of.Words("level2", "二级指标", item => item.Level2) with { Use = ColumnUse.Data },
        of.Words("level3", "指标", item => item.Name) with { Cell = (_, item) => NameCell(item) },
        of.Words("target", "年度指标值", item => item.Target),
        of.Words("progress", "监控日的完成情况", item => item.Progress),
        of.Words("forecast", "全年预计完成情况", item => item.Forecast) with { ShownFor = item => item.Forecast is not null },
        of.Words("deviation", "偏离情况", item => item.Deviation) with { Text = item => item.Deviation ?? (item.IsDeviating ? null : "没有偏离") },
        of.Words("cause", "偏差原因", item => item.Cause) with { ShownFor = item => item.Cause is not null },
        of.Words("correction", "纠正措施", item => item.Correction) with { ShownFor = item => item.Correction is not null },
        of.Words("outlook", "完成目标可能性", item => item.Outlook?.Term()) with
        {
            ShownFor = item => item.Outlook is not null,
            Cell = (_, item) => item.Outlook is { } outlook ? (FactCell)BadgeOf(outlook) : null,
        },
        of.Words("remark", "备注", item => item.Remark) with { ShownFor = item => item.Remark is not null },
    ]);

    /// <summary>What is off, of many projects.</summary>
    public static Table<MonitoredItem> Deviations { get; } = Items.As("deviations", "偏离目标的指标和预算执行");

    /// <summary>Measures of the bureau, one a row.</summary>
    public static Table<MeasureRow> Measures { get; } = new("measures", "暂缓、停止拨款和收回资金", of =>
    [
        .. ProcessColumns.Head(of, "项目", row => row.Subject),
        of.Day("monitored", "监控日期", row => row.Record.Date) with { Use = ColumnUse.Data },
        of.Words("kind", "处理", row => row.Measure.Kind.Term()) with { Cell = (_, row) => BadgeOf(row.Measure.Kind) },
        of.Day("date", "处理日期", row => row.Measure.Date),
        of.Amount("amount", "涉及金额", row => row.Measure.Amount),
        of.Words("reason", "原因", row => row.Measure.Reason),
        of.Words("destination", "资金去向", row => row.Measure.Destination),
    ]);

    /// <summary>Units that have not published the monitoring of a day, one a row.</summary>
    public static Table<MonitoringGap> Gaps { get; } = new("gaps", "还没有公开监控情况的单位", of =>
    [
        of.Code("unitCode", "单位编码", gap => gap.UnitCode.Value),
        of.Words("unit", "单位", gap => gap.Unit) with { Cell = (root, gap) => new(gap.Unit, root.LinkTo(SitePaths.Unit(gap.UnitCode))) },
        of.Day("date", "监控日期", gap => gap.Day),
        of.Count("owed", "应监控的项目", "个", gap => gap.Owed),
        of.Count("missing", "没有监控的项目", "个", gap => gap.Missing.Length),
        of.Words("projects", "哪些项目", gap => string.Join('、', gap.Missing)) with { Text = gap => NamesOf(gap.Missing) },
        of.Words("state", "状态", gap => gap.State.Text) with { Cell = (_, gap) => gap.State },
        of.Words("reason", "说明", gap => gap.Reason),
        of.Day("dueDate", "应公开日期", gap => gap.Due) with { Use = ColumnUse.Data },
    ]);

    /// <summary>The tables of a year's page.</summary>
    internal static ImmutableArray<ITable> OfYear { get; } = [Measures, Deviations, Monitoring, Items, Gaps];

    /// <summary>A measure with its tone.</summary>
    internal static Badge BadgeOf(MonitoringMeasureKind kind) => new(kind.Term(), kind switch
    {
        MonitoringMeasureKind.Stopped => Tone.Bad,
        MonitoringMeasureKind.Suspended => Tone.Caution,
        _ => Tone.Neutral,
    });

    private static string NamesOf(ImmutableArray<string> names) => names.Length <= MostNames
        ? string.Join('、', names)
        : $"{string.Join('、', names.Take(MostNames))}等 {names.Length} 个";

    private static FactCell NameCell(MonitoredItem item) => new(item.Name, Note: item.Level1 == item.Name ? null : item.Level1);

    private static FactCell? StateCell(MonitoringRow row) => row.State is { } state ? new FactCell(null, Badge: state) : null;

    private static Badge BadgeOf(CompletionOutlook outlook) => new(outlook.Term(), outlook switch
    {
        CompletionOutlook.Certain => Tone.Good,
        CompletionOutlook.Possible => Tone.Caution,
        _ => Tone.Bad,
    });
}
