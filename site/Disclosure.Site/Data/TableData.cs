using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
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
        tables.SelectMany(one => one.Table.Indicators.Select((row, i) => RowOf(
            one.Table, IndicatorRows, row, i < one.Score?.Rows.Length ? one.Score.Rows[i].Computed : null, width: 1))));

    /// <summary>The funds of these tables.</summary>
    public static DataTable Funds(string name, IEnumerable<PerformanceTable> tables) => new(
        "funds",
        name,
        [.. Head, .. FundRows.Columns],
        tables.SelectMany(table => table.Funds.Lines.Select(line => RowOf(table, FundRows, line, DataCell.Empty, width: 0))));

    // Year and table, the declared fields, and what stands behind them.
    private static ImmutableArray<DataCell> RowOf<TRow>(PerformanceTable table, FieldTable<TRow> fields, TRow row, DataCell behind, int width)
    {
        var cells = new DataCell[Head.Length + fields.Count + width];
        cells[0] = table.Year.Number;
        cells[1] = DataCell.Spelt(table.IsTarget ? "绩效目标" : "绩效自评", RecordKinds.Of(table).Form);
        fields.Fill(cells.AsSpan(Head.Length), row);
        if (width > 0)
            cells[^1] = behind;
        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }
}
