using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Some places write each level on a row of its own, a step lower and to the right: 产出指标, below it 数量指标, below it
/// the indicator. Only the row after such a row tells it from a row of the blank form that nobody filled in.
/// </summary>
internal sealed class LevelSteps
{
    private static readonly Meaning[] Levels = [Meaning.Level1, Meaning.Level2, Meaning.Level3];
    private readonly List<(IndicatorRowCells Row, GridCell Written, int Depth)> _held = [];

    /// <summary>Holds a row back that has a level and nothing else.</summary>
    public bool TryHold(IndicatorRowCells row, GridCell written, int number)
    {
        var levels = Levels.Where(level => row.Cell(level) is { RowSpan: 1 } cell && cell.Row == number).ToList();
        if (levels is not [Meaning.Level1 or Meaning.Level2])
            return false;
        _held.Add((row, written, Array.IndexOf(Levels, levels[0])));
        return true;
    }

    /// <summary>Goes on to a row; what was held is told unless the row is a step below it.</summary>
    public void Next(IndicatorRowCells row, int number, Action<IndicatorRowCells, GridCell> tell)
    {
        var depth = Array.FindIndex(Levels, level => row.Cell(level)?.Row == number);
        foreach (var (held, written, own) in _held.Where(step => depth < 0 || depth <= step.Depth))
            tell(held, written);
        _held.RemoveAll(step => depth < 0 || depth <= step.Depth || depth == Levels.Length - 1);
    }

    /// <summary>Tells what is held when nothing follows.</summary>
    public void End(Action<IndicatorRowCells, GridCell> tell)
    {
        foreach (var (held, written, _) in _held)
            tell(held, written);
        _held.Clear();
    }
}
