namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>A cell of a sheet with the cells its merge covers, counted from 1.</summary>
/// <param name="Row">The first row.</param>
/// <param name="Column">The first column.</param>
/// <param name="LastColumn">The last column.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Look">What it looks like.</param>
internal sealed record SheetCell(int Row, int Column, int LastColumn, SheetValue Value, CellLook Look)
{
    /// <summary>The last row.</summary>
    public int LastRow { get; init; } = Row;

    /// <summary>Whether it covers more than one cell of the sheet.</summary>
    public bool IsMerged => LastRow > Row || LastColumn > Column;
}
