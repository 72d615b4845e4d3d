using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The money of 绩效运行监控表: its total and its sources, beside them the heading at the side.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="unit">The unit of the amounts.</param>
/// <param name="period">The time in the headings, such as <c>1-7月</c>.</param>
/// <param name="isBlank">Whether the form is to be filled in, and calculates what it can.</param>
internal sealed class MonitoringFundRows(SheetBuilder sheet, MoneyUnit unit, string period, bool isBlank)
{
    private const int FirstLabel = 2;
    private const int FirstAmount = 4;
    private const int RatePlaces = 4;

    /// <summary>The rows of a blank form below the total.</summary>
    public static IReadOnlyList<MonitoredSource> BlankSources { get; } =
        [new() { Kind = FundKind.Fiscal, Label = "本年一般公共预算拨款" }, new() { Kind = FundKind.Other }];

    /// <summary>Lays out the rows below <paramref name="side"/>; no rows at all where there is no money.</summary>
    public void Lay(string side, MonitoringRecord record)
    {
        if (!isBlank && record.Spending is null && record.Sources.IsEmpty)
            return;
        var columns = Columns(record.Spending);
        var spans = SheetSpans.Split(sheet, FirstAmount, sheet.Columns, columns.Count);
        sheet.Put(1, 1, side, CellLook.Heading, record.Sources.Length + 2);
        sheet.Put(FirstLabel, FirstAmount - 1, "资金来源", CellLook.Heading);
        for (var i = 0; i < columns.Count; i++)
            sheet.Put(spans[i].First, spans[i].Last, columns[i].Heading, CellLook.Heading);
        sheet.EndRow();
        Row(FundKind.Total.Term(), Total(record.Spending ?? new MonitoredSpending()), columns, spans);
        foreach (var source in record.Sources)
            Row(LabelOf(source), source, columns, spans);
    }

    private static MonitoredSource Total(MonitoredSpending spending) => new()
    {
        Kind = FundKind.Total,
        Budget = spending.Budget,
        Executed = spending.Executed,
        Forecast = spending.Forecast,
    };

    private void Row(string label, MonitoredSource row, List<Column> columns, List<SheetSpan> spans)
    {
        sheet.Put(FirstLabel, FirstAmount - 1, label, CellLook.Word);
        for (var i = 0; i < columns.Count; i++)
            sheet.Put(spans[i].First, spans[i].Last, columns[i].Value(row, spans), columns[i].Look);
        sheet.EndRow();
    }

    private List<Column> Columns(MonitoredSpending? total)
    {
        List<Column> columns =
        [
            new("年初预算数", CellLook.Amount, (row, _) => SheetValue.Of(row.Budget?.In(unit))),
            new(period + "执行数", CellLook.Amount, (row, _) => SheetValue.Of(row.Executed?.In(unit))),
            new(period + "执行率", CellLook.Rate, Rate),
            new("全年预计执行数", CellLook.Amount, (row, _) => SheetValue.Of(row.Forecast?.In(unit))),
        ];
        foreach (var (heading, text) in new[] { ("偏离情况", total?.Deviation), ("偏差原因", total?.Cause), ("纠正措施", total?.Correction) })
        {
            if (text is not null)
                columns.Add(new(heading, CellLook.Text, (row, _) => row.Kind == FundKind.Total ? SheetValue.Of(text) : SheetValue.Nothing));
        }

        return columns;
    }

    private SheetValue Rate(MonitoredSource row, List<SheetSpan> spans)
    {
        if (!isBlank)
        {
            return ExecutionRate.Of(row.Budget, row.Executed).Value is { } rate
                ? SheetValue.Of(Math.Round(rate.Ratio, RatePlaces, MidpointRounding.AwayFromZero))
                : SheetValue.Nothing;
        }

        var budget = new CellAddress(sheet.Row, spans[0].First);
        var executed = new CellAddress(sheet.Row, spans[1].First);
        return SheetValue.Calculated(
            $"IF(AND(ISNUMBER({budget}),ISNUMBER({executed}),N({budget})<>0),ROUND({executed}/{budget},{RatePlaces}),\"\")");
    }

    private static string LabelOf(MonitoredSource source)
    {
        var name = source.Label ?? source.Kind.Term();
        return source.Kind == FundKind.Fiscal ? $"其中：{name}" : name;
    }

    private sealed record Column(string Heading, CellLook Look, Func<MonitoredSource, List<SheetSpan>, SheetValue> Value);
}
