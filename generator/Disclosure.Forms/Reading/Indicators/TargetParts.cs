using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Reads a target whose heading spreads over several columns without headings of their own: <c>≥ | 120 | 人</c> below 指标值.
/// </summary>
internal static class TargetParts
{
    private static readonly Meaning[] Targets = [Meaning.Target, Meaning.WholeTarget];

    /// <summary>Puts the parts of a row's target where columns of their own would have put them.</summary>
    public static void Read(Grid grid, int row, ColumnHeadings headings, Dictionary<Meaning, GridCell> cells)
    {
        foreach (var target in Targets)
        {
            if (headings.Find(target) is not { } column || cells.GetValueOrDefault(target)?.Column != column.First)
                continue;
            var parts = grid.StartingIn(row).Where(cell => cell.Column >= column.First && cell.LastColumn <= column.Last).ToList();
            if (parts.Count > 1)
                Take(parts, target, cells);
        }
    }

    private static void Take(List<GridCell> parts, Meaning target, Dictionary<Meaning, GridCell> cells)
    {
        if (IsComparison(parts[0].Text))
        {
            cells.TryAdd(Meaning.Comparison, parts[0]);
            parts.RemoveAt(0);
        }

        cells[target] = parts[0];
        if (parts.Count == 2)
            cells.TryAdd(Meaning.MeasureUnit, parts[1]);
    }

    /// <summary>Whether a text is a sign of comparison and nothing else.</summary>
    public static bool IsComparison(string text) => HeadingText.Normalise(text) is
        "≥" or "≧" or ">" or ">=" or "≤" or "≦" or "<" or "<=" or "=" or "＝" or "﹦" or "═" or "定性" or "大于" or "小于" or "等于"
        or "大于等于" or "小于等于" or "不少于" or "不超过" or "不低于" or "不高于";
}
