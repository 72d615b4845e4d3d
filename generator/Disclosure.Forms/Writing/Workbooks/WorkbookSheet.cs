using System.Collections.Immutable;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>A sheet ready to be written.</summary>
/// <param name="Name">Its name, valid and the only one of the workbook.</param>
/// <param name="Widths">The width of each column, in characters.</param>
/// <param name="Heights">The height of each row, in points.</param>
/// <param name="Cells">The cells in reading order.</param>
internal sealed record WorkbookSheet(
    string Name, ImmutableArray<double> Widths, ImmutableArray<double> Heights, ImmutableArray<SheetCell> Cells)
{
    // Above this the columns of an upright page become too narrow to read.
    private const double WidestUpright = 124;

    // An A4 page without its margins, and the width of a column's unit, in points.
    private const double LongSide = 741;
    private const double ShortSide = 523;
    private const double Unit = 5.4;

    // What goes only a little over a page is made a little smaller; a page with three rows looks like a mistake.
    private const double LittleOver = 1.3;

    /// <summary>Lists to choose from.</summary>
    public ImmutableArray<DropDown> DropDowns { get; init; } = [];

    /// <summary>The rows repeated on every page; nothing where the form fits one.</summary>
    public PrintedHeading? Repeated { get; init; }

    /// <summary>Whether it is printed across the page.</summary>
    public bool IsLandscape => Widths.Sum() > WidestUpright;

    /// <summary>Whether it is printed on a single page.</summary>
    public bool IsOnePage => Heights.Sum() <= PageHeight * LittleOver;

    // A sheet wider than the page is made smaller, so that more rows fit.
    private double PageHeight
    {
        get
        {
            var (width, height) = IsLandscape ? (LongSide, ShortSide) : (ShortSide, LongSide);
            return height * Math.Max(1, Widths.Sum() * Unit / width);
        }
    }
}
