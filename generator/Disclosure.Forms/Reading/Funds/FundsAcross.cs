using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Reads funds whose sources stand side by side with the amounts below them: <c>资金总额 | 财政拨款 | 其他资金</c> over
/// <c>75.50 | 70.00 | 5.50</c>.
/// </summary>
internal static class FundsAcross
{
    /// <summary>The rows of the funds that a row of labels and the amounts below it make; none where they are something else.</summary>
    public static List<FundRowCells> Read(ReadingContext context, int row)
    {
        var labels = context.Grid.StartingIn(row)
            .Where(cell => context.Find(HeadingSection.FundColumn, cell) != Meaning.FundsSection || cell.RowSpan == 1).ToList();
        if (labels.Count < 2 || !labels.TrueForAll(cell => context.Find(HeadingSection.FundRow, cell) is not null))
            return [];
        var below = context.Grid.StartingIn(row + 1).ToList();
        return below.Count > 0 && below.TrueForAll(cell => NumberCell.Amount(cell) is not null || TemplateText.IsBlank(cell.Text))
            ? labels.ConvertAll(label => Row(context, label))
            : [];
    }

    private static FundRowCells Row(ReadingContext context, GridCell label)
    {
        var name = FundLabel.Of(context, label.Text);
        var row = new FundRowCells { Kind = name.Kind, Label = name.Label };
        if (context.Grid.InColumns(label.Row + 1, label.Column, label.LastColumn) is { } amount && amount.Row > label.Row)
            row.Cells.Add(Meaning.BudgetAmount, (amount, MoneyUnitText.InHeading(label.Text)));
        return row;
    }
}
