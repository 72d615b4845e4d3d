using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Reads funds whose sources stand below each stage, in one row of amounts: <c>预算安排 | 实际支出 | 执行率</c> over
/// <c>小计 | 财政资金 | 其他资金 | 小计 | 财政资金 | 其他资金</c>.
/// </summary>
internal static class FundsUnderStages
{
    private const int FewestStages = 2;

    /// <summary>The rows of the funds that a row of stages and the two below it make; none where they are something else.</summary>
    public static List<FundRowCells> Read(ReadingContext context, int row)
    {
        var stages = context.Grid.StartingIn(row).Where(cell => StageOf(context, cell) is not null).ToList();
        var wide = stages.FindAll(cell => cell is { ColumnSpan: > 1, RowSpan: 1 } && IsAmount(StageOf(context, cell)));
        var sources = context.Grid.StartingIn(row + 1).ToList();
        var amounts = context.Grid.StartingIn(row + 2).ToList();
        if (wide.Count < FewestStages || sources.Count < FewestStages
            || !sources.TrueForAll(source => wide.Exists(stage => ColumnHeadings.IsPart(stage, source))
                && context.Find(HeadingSection.FundRow, source) is not null)
            || amounts.Count == 0
            || !amounts.TrueForAll(amount => IsUnder(amount, stages) && IsValue(amount)))
            return [];
        foreach (var cell in context.Grid.StartingIn(row).Concat(sources).Concat(amounts))
            context.Use.Add(cell);
        return Rows(context, stages, sources, amounts);
    }

    private static List<FundRowCells> Rows(
        ReadingContext context, List<GridCell> stages, List<GridCell> sources, List<GridCell> amounts)
    {
        var rows = new List<FundRowCells>();
        foreach (var amount in amounts)
        {
            var stage = stages.Find(cell => cell.Covers(amount.Column))!;
            var source = sources.Find(cell => cell.Covers(amount.Column));
            var name = source is null ? null : FundLabel.Of(context, source.Text);
            var row = rows.Find(one => name is null
                ? one.Kind == FundKind.Total
                : one.Kind == name.Kind && one.Label == name.Label);
            if (row is null)
                rows.Add(row = new FundRowCells { Kind = name?.Kind ?? FundKind.Total, Label = name?.Label });
            row.Cells.TryAdd(StageOf(context, stage)!.Value, (amount, MoneyUnitText.InHeading(stage.Text)));
        }

        return rows;
    }

    private static Meaning? StageOf(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.FundColumn, cell) is { } meaning
            && (IsAmount(meaning) || meaning is Meaning.ExecutionRate or Meaning.ExecutionWeight or Meaning.ExecutionScore)
                ? meaning
                : null;

    private static bool IsAmount(Meaning? meaning) =>
        meaning is Meaning.WholeAmount or Meaning.InitialAmount or Meaning.BudgetAmount or Meaning.ExecutedAmount;

    private static bool IsUnder(GridCell amount, List<GridCell> stages) => stages.Exists(stage => stage.Covers(amount.Column));

    private static bool IsValue(GridCell cell) =>
        TemplateText.IsBlank(cell.Text) || NumberCell.Amount(cell) is not null || NumberCell.Points(cell) is not null;
}
