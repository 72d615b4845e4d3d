namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A cell between ruling lines, its place counted from 0.</summary>
/// <param name="Row">The first row it covers.</param>
/// <param name="Column">The first column it covers.</param>
/// <param name="RowSpan">The rows it covers.</param>
/// <param name="ColumnSpan">The columns it covers.</param>
internal sealed record LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>Whether no line is above it, as where a page begins within a row.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether no line is below it, as where a page ends within a row.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>The row after the last that it covers.</summary>
    public int EndRow => Row + RowSpan;

    /// <summary>The column after the last that it covers.</summary>
    public int EndColumn => Column + ColumnSpan;
}
