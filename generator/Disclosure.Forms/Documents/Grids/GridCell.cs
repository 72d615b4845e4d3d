namespace Disclosure.Forms.Documents.Grids;

/// <summary>
/// A cell that holds something, with the cells its merge covers. Outer blank space is dropped; the rest of the text is
/// what a person sees.
/// </summary>
/// <param name="Address">The cell, or the top left cell of a merge.</param>
/// <param name="Text">The text as shown; never empty.</param>
public sealed record GridCell(CellAddress Address, string Text)
{
    /// <summary>The text of a formula whose result the file did not keep, where the formula is not known either.</summary>
    public const string WithoutResult = "（公式没有结果）";

    /// <summary>How the cell came by its text.</summary>
    public CellNature Nature { get; init; }

    /// <summary>The number behind the text, of at most 15 significant digits; nothing where a text was typed.</summary>
    public decimal? Number { get; init; }

    /// <summary>The number of rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The number of columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The first row it covers.</summary>
    public int Row => Address.Row;

    /// <summary>The first column it covers.</summary>
    public int Column => Address.Column;

    /// <summary>The last row it covers.</summary>
    public int LastRow => Row + RowSpan - 1;

    /// <summary>The last column it covers.</summary>
    public int LastColumn => Column + ColumnSpan - 1;

    /// <summary>Whether it covers the column.</summary>
    public bool Covers(int column) => Column <= column && column <= LastColumn;

    /// <summary>The address and the text, for a debugger.</summary>
    public override string ToString() => $"{Address}={Text}";
}
