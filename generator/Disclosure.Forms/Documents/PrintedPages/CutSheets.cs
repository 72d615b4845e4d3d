namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>
/// Tells pages that hold the right part of a sheet too wide for one: the same rows as on a page before, other columns, and cells that no
/// line ends at the cut. Which value belongs to which heading is lost with the cells that the cut parted.
/// </summary>
internal static class CutSheets
{
    private const int FewestRows = 4;

    // In points.
    private const double Same = 1.5;

    /// <summary>The numbers of those pages.</summary>
    public static List<int> Of(IReadOnlyList<PdfPageLayout> pages)
    {
        var largest = pages.Select(page => (page.Page.Number, page.Tables.MaxBy(table => table.Lattice.Bounds.Area)?.Lattice)).ToList();
        return
        [
            .. from right in largest
               where right.Lattice is not null
                   && largest.Exists(left => left.Number < right.Number && left.Lattice is not null && IsCut(left.Lattice, right.Lattice))
               select right.Number,
        ];
    }

    private static bool IsCut(Lattice left, Lattice right) =>
        left.RowCount >= FewestRows && AreSame(left.Rows, right.Rows)
        && Enumerable.Range(0, left.RowCount).Any(row => left.IsOpenAt(row, isRight: true) && right.IsOpenAt(row, isRight: false))
        && !AreSame(Widths(left), Widths(right));

    private static List<double> Widths(Lattice lattice) => lattice.Columns.ConvertAll(column => column - lattice.Columns[0]);

    private static bool AreSame(List<double> one, List<double> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < Same);
}
