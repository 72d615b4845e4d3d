using System.Collections.Immutable;

namespace Disclosure.Generator.Export.Workbooks;

/// <summary>A sheet ready to be written.</summary>
/// <param name="Name">Its name, valid and the only one of the workbook.</param>
/// <param name="Widths">The width of each column, in characters.</param>
/// <param name="Heights">The height of each row, in points.</param>
/// <param name="Cells">The cells in reading order.</param>
internal sealed record FormSheet(
    string Name, ImmutableArray<double> Widths, ImmutableArray<double> Heights, ImmutableArray<SheetCell> Cells)
{
    // Above this the columns of an upright page become too narrow to read.
    private const double WidestUpright = 122;

    /// <summary>Lists to choose from.</summary>
    public ImmutableArray<DropDown> DropDowns { get; init; } = [];

    /// <summary>The rows repeated on every page; nothing where the form fits one.</summary>
    public PrintedHeading? Repeated { get; init; }

    /// <summary>Whether it is printed across the page.</summary>
    public bool IsLandscape => Widths.Sum() > WidestUpright;
}
