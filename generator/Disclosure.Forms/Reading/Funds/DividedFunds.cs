using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Reads the rows below <c>按收入性质分： | 按支出性质分：</c>: labels, each with its amount beside it, whatever columns the rows above had.
/// </summary>
internal static class DividedFunds
{
    /// <summary>Whether cells of a row are the headings of such rows, each with the sum of what is below it or without.</summary>
    public static bool IsHeading(List<GridCell> cells) =>
        cells.Count > 0
        && InlineFund.IsDivision(cells[0].Text)
        && cells.TrueForAll(cell => InlineFund.IsDivision(cell.Text) || NumberCell.Amount(cell) is not null);

    /// <summary>The labels of a row with what they mean and their amounts; none where the row is something else.</summary>
    public static List<(Meaning Meaning, string Label, GridCell Amount)> Read(ReadingContext context, List<GridCell> cells)
    {
        var read = new List<(Meaning, string, GridCell)>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (NumberCell.Amount(cells[i]) is not null || context.Find(HeadingSection.FundRow, cells[i]) is not { } meaning)
                return [];
            var label = cells[i];
            var hasAmount = i + 1 < cells.Count && (NumberCell.Amount(cells[i + 1]) is not null || TemplateText.IsBlank(cells[i + 1].Text));
            read.Add((meaning, label.Text, hasAmount ? cells[++i] : label with { Text = "", Number = null }));
        }

        return read;
    }
}
