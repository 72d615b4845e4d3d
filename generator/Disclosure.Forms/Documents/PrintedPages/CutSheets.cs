using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>
/// Tells pages that hold the right part of a sheet too wide for one: the same rows as on a page before, other columns, and cells that no
/// line ends at the cut; or, where the cut parted no cell, neither a title nor a name of what the rows are about. Which value belongs to
/// which heading is lost with what the cut parted.
/// </summary>
internal static class CutSheets
{
    private const int FewestRows = 4;

    // In points.
    private const double Same = 1.5;

    /// <summary>The numbers of those pages.</summary>
    public static List<int> Of(IReadOnlyList<PdfPageLayout> pages, KnownWords words)
    {
        var largest = pages.Select(page => (Page: page, Table: page.Tables.MaxBy(table => table.Lattice.Bounds.Area)!))
            .Where(page => page.Table is not null).ToList();
        return
        [
            .. from right in largest
               where largest.Exists(left => left.Page.Page.Number < right.Page.Page.Number
                   && AreSameRows(left.Table.Lattice, right.Table.Lattice)
                   && (IsCut(left.Table.Lattice, right.Table.Lattice) || (IsNamed(left, words) && !IsNamed(right, words))))
               select right.Page.Page.Number,
        ];
    }

    private static bool AreSameRows(Lattice left, Lattice right) =>
        left.RowCount >= FewestRows && AreSame(left.Rows, right.Rows) && !AreSame(Widths(left), Widths(right));

    private static bool IsCut(Lattice left, Lattice right) =>
        Enumerable.Range(0, left.RowCount).Any(row => left.IsOpenAt(row, isRight: true) && right.IsOpenAt(row, isRight: false));

    // A table of its own says what it is about, in a title or a heading of names.
    private static bool IsNamed((PdfPageLayout Page, PrintedTable Table) side, KnownWords words) =>
        side.Page.Lines.Any(line => KnownWords.IsTitle(line.Text))
        || side.Table.Lattice.Cells.Zip(side.Table.Contents).Any(cell =>
            PrintedText.Of(cell.Second.Glyphs, side.Table.Lattice.BoxOf(cell.First)) is var text
            && (KnownWords.IsTitle(text) || words.IsOfNames(text)));

    private static List<double> Widths(Lattice lattice) => lattice.Columns.ConvertAll(column => column - lattice.Columns[0]);

    private static bool AreSame(List<double> one, List<double> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < Same);
}
