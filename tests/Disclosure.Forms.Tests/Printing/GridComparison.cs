using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Tests.Printing;

/// <summary>
/// How many cells of a table are the same in its PDF: the same text, blanks aside, in the same order, with the same text before it in its
/// row.
/// </summary>
internal sealed class GridComparison
{
    private GridComparison(int compared, List<string> missing) => (Compared, Missing) = (compared, missing);

    public int Compared { get; }

    /// <summary>The cells that are not the same, as text.</summary>
    public List<string> Missing { get; }

    public static GridComparison Of(IEnumerable<Grid> expected, IEnumerable<Grid> read)
    {
        var (wanted, there) = (Cells(expected), Cells(read));
        var missing = Unmatched(wanted, there);
        return new GridComparison(wanted.Count, missing);
    }

    // The longest common subsequence.
    private static List<string> Unmatched(List<string> wanted, List<string> there)
    {
        var lengths = new int[wanted.Count + 1, there.Count + 1];
        for (var i = wanted.Count - 1; i >= 0; i--)
        {
            for (var j = there.Count - 1; j >= 0; j--)
                lengths[i, j] = wanted[i] == there[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var missing = new List<string>();
        for (var (i, j) = (0, 0); i < wanted.Count;)
        {
            if (j < there.Count && wanted[i] == there[j])
                (i, j) = (i + 1, j + 1);
            else if (j < there.Count && lengths[i, j + 1] >= lengths[i + 1, j])
                j++;
            else
                missing.Add(wanted[i++]);
        }

        return missing;
    }

    private static List<string> Cells(IEnumerable<Grid> grids) =>
    [
        .. from grid in grids
           from row in Enumerable.Range(grid.FirstRow, Math.Max(0, grid.LastRow - grid.FirstRow + 1))
           from cell in grid.StartingIn(row)
           select $"{Squeezed(Before(grid, cell))}→{Squeezed(cell.Text)}",
    ];

    private static string Before(Grid grid, GridCell cell) => cell.Column > 1 ? grid.InColumns(cell.Row, 1, cell.Column - 1) is null
        ? "" : grid.Row(cell.Row).Last(other => other.LastColumn < cell.Column).Text : "";

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
