using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>The rows of a sheet that make one table.</summary>
/// <param name="Grid">The sheet.</param>
/// <param name="FirstRow">The first row.</param>
/// <param name="LastRow">The last row.</param>
/// <param name="Title">The title cell; nothing where the table has none.</param>
internal sealed record TableRegion(Grid Grid, int FirstRow, int LastRow, GridCell? Title)
{
    /// <summary>Whether it names its project.</summary>
    public bool HasName { get; init; }

    /// <summary>Whether it names a project, a department or a unit.</summary>
    public bool HasHead { get; init; }

    /// <summary>Whether it has the headings of an indicator table.</summary>
    public bool HasIndicators { get; init; }

    /// <summary>The rows.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(FirstRow, LastRow - FirstRow + 1);

    /// <summary>The source as a person looks it up.</summary>
    public TableSource Source
    {
        get
        {
            var cells = Rows.SelectMany(Grid.StartingIn).ToList();
            var first = new CellAddress(cells.Min(cell => cell.Row), cells.Min(cell => cell.Column));
            var last = new CellAddress(cells.Max(cell => cell.LastRow), cells.Max(cell => cell.LastColumn));
            return new TableSource(Grid.File, Grid.Sheet, Grid.NameOf(first, last));
        }
    }
}
