using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Several projects in one indicator table, told apart by a 项目 column; the head may list them with their amounts, as in
/// <c>项目1 | 村组干部报酬 3,309,840.00</c>.
/// </summary>
internal static partial class StackedProjects
{
    private const int LongestName = 200;

    private static readonly Meaning[] Stages =
        [Meaning.InitialAmount, Meaning.BudgetAmount, Meaning.ExecutedAmount, Meaning.ForecastAmount, Meaning.ExecutionRate];

    /// <summary>The projects in the table's order, each with its rows; none in a table about one project.</summary>
    public static List<(string Name, List<IndicatorRowCells> Rows)> Of(IReadOnlyList<IndicatorRowCells> rows) =>
    [
        .. rows.Where(row => row.Project is not null)
            .GroupBy(row => (row.UnitNumber, Name: row.Project!))
            .Select(group => (group.Key.Name, group.ToList())),
    ];

    /// <summary>The cell that says something of a project, in the first of its rows that has it.</summary>
    public static GridCell? Cell(IReadOnlyList<IndicatorRowCells> rows, Meaning meaning) =>
        rows.Select(row => row.Cell(meaning)).FirstOrDefault(cell => cell is not null);

    /// <summary>The money that the head, or columns of the table, state for a project.</summary>
    public static List<FundRowCells> FundsOf(
        ReadingContext context,
        string name,
        IReadOnlyList<IndicatorRowCells> rows,
        TableEntries entries,
        Func<Meaning, ColumnHeading?> columnOf)
    {
        var funds = new List<FundRowCells>();
        var total = new FundRowCells { Kind = FundKind.Total };
        foreach (var stage in Stages)
        {
            if (Cell(rows, stage) is { } amount && (stage == Meaning.ExecutionRate || NumberCell.Amount(amount) is not null))
                total.Cells.Add(stage, (amount, UnitOf(columnOf(stage))));
        }

        if (total.Cells.Keys.Any(stage => stage != Meaning.ExecutionRate))
            funds.Add(total);

        foreach (var (source, cell) in rows.Select(row => row.Funds).FirstOrDefault(sources => sources.Count > 0, []))
            funds.Add(Source(context, source, cell));

        foreach (var value in entries.StackedProjects.Select(entry => entry.Value!).Where(value => value.Text.Length <= LongestName))
        {
            var match = NameAndAmount().Match(value.Text);
            if (!match.Success || HeadingText.Normalise(match.Groups["name"].Value) != HeadingText.Normalise(name))
                continue;
            var row = new FundRowCells { Kind = FundKind.Total };
            row.Cells.Add(Meaning.BudgetAmount, (Amount(value, match), OfficialTerms.TryParse<MoneyUnit>(match.Groups["unit"].Value)));
            funds.Add(row);
        }

        return funds;
    }

    private static FundRowCells Source(ReadingContext context, ColumnHeading column, GridCell cell)
    {
        var label = FundLabel.Of(context, column.Text);
        var row = new FundRowCells { Kind = label.Kind, Label = label.Label };
        row.Cells.Add(Meaning.BudgetAmount, (cell, UnitOf(column)));
        return row;
    }

    private static MoneyUnit? UnitOf(ColumnHeading? column) => column is null
        ? null
        : MoneyUnitText.InHeading(column.Text) ?? (column.Whole is null ? null : MoneyUnitText.InHeading(column.Whole));

    private static GridCell Amount(GridCell cell, Match match) =>
        cell with { Text = match.Groups["amount"].Value, Number = null };

    [GeneratedRegex(@"^(?<name>.*\S)[\s:：]+(?<amount>[\d,]+(\.\d+)?)\s*(?<unit>亿元|万元|元)?$", RegexOptions.Singleline)]
    private static partial Regex NameAndAmount();
}
