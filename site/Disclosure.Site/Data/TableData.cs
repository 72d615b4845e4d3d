using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Data;

/// <summary>The rows of targets and self-evaluations as data: every indicator and every funds row, with year and table.</summary>
internal static class TableData
{
    private static readonly FieldTable<Indicator> IndicatorRows = new(IndicatorFields.Results.Item);
    private static readonly FieldTable<FundLine> FundRows = new(FundFields.SelfEvaluation.Item);
    private static readonly ImmutableArray<DataColumn> Head = [new("year", "年度"), new("form", "表")];

    /// <summary>The indicators of these tables; recomputed points stand behind the declared fields.</summary>
    public static DataTable Indicators(string name, IEnumerable<(PerformanceTable Table, SelfEvaluationScore? Score)> tables) => new(
        "indicators",
        name,
        [.. Head, .. IndicatorRows.Columns, new("recomputed", "核算得分")],
        from one in tables
        from row in one.Table.Indicators.Select((indicator, i) => (Indicator: indicator, At: i))
        select (ImmutableArray<DataCell>)
            [.. HeadOf(one.Table), .. IndicatorRows.Cells(row.Indicator), row.At < one.Score?.Rows.Length ? one.Score.Rows[row.At].Computed : null]);

    /// <summary>The funds of these tables.</summary>
    public static DataTable Funds(string name, IEnumerable<PerformanceTable> tables) => new(
        "funds",
        name,
        [.. Head, .. FundRows.Columns],
        from table in tables
        from line in table.Funds.Lines
        select (ImmutableArray<DataCell>)[.. HeadOf(table), .. FundRows.Cells(line)]);

    private static ImmutableArray<DataCell> HeadOf(PerformanceTable table) => [table.Year.Number, table.IsTarget ? "绩效目标" : "绩效自评"];
}
