using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Goals;

/// <summary>Gathers the goal's texts; one that is spread over several cells becomes one text of several lines.</summary>
internal sealed class GoalText(CellUse use)
{
    private readonly Dictionary<Meaning, List<GridCell>> _cells = [];

    /// <summary>Adds a cell; one met again in the next row of its merge is the same cell.</summary>
    public void Add(Meaning meaning, GridCell cell)
    {
        use.Add(cell);
        if (!_cells.TryGetValue(meaning, out var cells))
            _cells[meaning] = cells = [];
        if (!cells.Exists(other => other.Address == cell.Address))
            cells.Add(cell);
    }

    /// <summary>The first cell with a meaning; nothing where nothing was written.</summary>
    public GridCell? Cell(Meaning meaning) => _cells.GetValueOrDefault(meaning)?[0];

    /// <summary>The text with a meaning; nothing where nothing was written.</summary>
    public string? Text(Meaning meaning) =>
        _cells.TryGetValue(meaning, out var cells) ? string.Join('\n', cells.Select(cell => cell.Text)) : null;
}
