using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>A row of a small table of a form.</summary>
/// <param name="Label">What stands left of the columns; nothing where nothing does.</param>
/// <param name="Cells">The row's own cells by meaning.</param>
internal sealed record ListedRow(GridCell? Label, IReadOnlyDictionary<Meaning, GridCell> Cells)
{
    /// <summary>Cells of columns that no field stands for.</summary>
    public IReadOnlyList<(ColumnHeading Column, GridCell Cell)> Others { get; init; } = [];

    /// <summary>The cell with a meaning; nothing where it is blank.</summary>
    public GridCell? Cell(Meaning meaning) => Cells.GetValueOrDefault(meaning);

    /// <summary>The text of the cell with a meaning; empty where it is blank.</summary>
    public string Text(Meaning meaning) => Cell(meaning)?.Text ?? "";
}
