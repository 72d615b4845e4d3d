using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A table on a page, with what stands in its cells.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Lattice">Its cells.</param>
internal sealed record PrintedTable(int Page, Lattice Lattice)
{
    // In points: the rest of a cell at the end of a page.
    private const double Farthest = 50;

    /// <summary>Which table of the page it is, from 1, in reading order.</summary>
    public int Number { get; set; }

    /// <summary>What stands in each cell.</summary>
    public IReadOnlyList<PrintedContent> Contents { get; } = [.. Lattice.Cells.Select(_ => new PrintedContent())];

    /// <summary>
    /// What stands in the cell that goes on over the end of the page beyond a point: where only some cells do, no line reaches as far
    /// down, or up, as their text. Nothing where no cell does.
    /// </summary>
    public PrintedContent? Beyond(double x, double y)
    {
        var bounds = Lattice.Bounds;
        if (x < bounds.Left || x > bounds.Right)
            return null;
        if (y < bounds.Bottom && bounds.Bottom - y < Farthest)
            return Open(cell => cell.EndRow == Lattice.RowCount, cell => cell.IsOpenBelow, x);
        return y > bounds.Top && y - bounds.Top < Farthest ? Open(cell => cell.Row == 0, cell => cell.IsOpenAbove, x) : null;
    }

    // Where none of the cells is closed the table is open at this side, and what stands beyond is no part of it.
    private PrintedContent? Open(Func<LatticeCell, bool> isAtEdge, Func<LatticeCell, bool> isOpen, double x)
    {
        var edge = Enumerable.Range(0, Contents.Count).Where(i => isAtEdge(Lattice.Cells[i])).ToList();
        if (edge.TrueForAll(i => isOpen(Lattice.Cells[i])))
            return null;
        var at = edge.FindIndex(i => isOpen(Lattice.Cells[i]) && BoxOf(i) is var box && box.Left < x && x < box.Right);
        return at < 0 ? null : Contents[edge[at]];
    }

    /// <summary>Whether a line above or below its cell is within <paramref name="near"/> of a point.</summary>
    public bool IsOnLine(double x, double y, double near) =>
        Lattice.CellAt(x, y) is { } index && BoxOf(index) is var box && (box.Top - y < near || y - box.Bottom < near);

    private Box BoxOf(int index) => Lattice.BoxOf(Lattice.Cells[index]);

    /// <summary>The places of cells with characters on a line.</summary>
    public IEnumerable<string> OnLine() => Enumerable.Range(0, Contents.Count).Where(i => Contents[i].IsOnLine)
        .Select(i => $"{new PagePlace(Page, Number, 0).TableName}!第{Lattice.Cells[i].Row + 1}行第{Lattice.Cells[i].Column + 1}列");

    /// <summary>What stands in the cell around a point, or around it in a table within the cell; nothing where it is outside.</summary>
    public PrintedContent? At(double x, double y)
    {
        if (Lattice.CellAt(x, y) is not { } index)
            return null;
        var content = Contents[index];
        foreach (var table in content.Tables)
        {
            if (table.At(x, y) is { } inner)
                return inner;
        }

        return content;
    }
}
