using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// The rows of a list of projects that hold a department or unit with its sum, above the projects of it. Such a row has a
/// name and an amount, but neither goal nor indicators; only the row after it tells it from a project whose indicators
/// start a row lower.
/// </summary>
internal sealed class UnitRows
{
    private readonly List<IReadOnlyDictionary<Meaning, GridCell>> _held = [];

    /// <summary>The department that the rows named last; nothing where they named none.</summary>
    public CodedName? Department { get; private set; }

    /// <summary>The unit that the rows named last.</summary>
    public CodedName? Unit { get; private set; }

    /// <summary>How many units the rows have named: projects of one name under two of them are two projects.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that no project followed.</summary>
    public IEnumerable<GridCell> Left => _held.Select(cells => cells[Meaning.Project]);

    /// <summary>Holds a row back until the next tells what it is.</summary>
    public void Hold(IReadOnlyDictionary<Meaning, GridCell> cells) => _held.Add(cells);

    /// <summary>
    /// Settles what was held: units, if the row after it names a project of its own, else the project itself, whose cells
    /// are then given back.
    /// </summary>
    public IReadOnlyDictionary<Meaning, GridCell>? Settle(bool hasOwnProject)
    {
        if (_held.Count == 0)
            return null;
        var project = hasOwnProject ? null : _held[^1];
        if (project is not null)
            _held.RemoveAt(_held.Count - 1);
        foreach (var cells in _held)
            Take(Named(cells));
        _held.Clear();
        return project;
    }

    // 001 区财政局 stands above 001001 区财政局本级: a code that starts with the one above is a unit of it.
    private void Take(CodedName body)
    {
        var isBelow = Unit?.Code is { } above && body.Code?.StartsWith(above, StringComparison.Ordinal) == true;
        if (isBelow)
            Department = Unit;
        else if (Department?.Code is not { } department || body.Code?.StartsWith(department, StringComparison.Ordinal) != true)
            Department = null;
        Unit = body;
        Count++;
    }

    private static CodedName Named(IReadOnlyDictionary<Meaning, GridCell> cells)
    {
        var name = CodedName.Parse(cells[Meaning.Project].Text.ReplaceLineEndings(""));
        return cells.TryGetValue(Meaning.ProjectCode, out var code) ? name with { Code = code.Text } : name;
    }
}
