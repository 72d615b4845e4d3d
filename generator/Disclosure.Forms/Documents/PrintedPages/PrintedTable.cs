namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A table on a page, with what stands in its cells.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Lattice">Its cells.</param>
internal sealed record PrintedTable(int Page, Lattice Lattice)
{
    /// <summary>Which table of the page it is, from 1, in reading order.</summary>
    public int Number { get; set; }

    /// <summary>What stands in each cell.</summary>
    public IReadOnlyList<PrintedContent> Contents { get; } = [.. Lattice.Cells.Select(_ => new PrintedContent())];

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
