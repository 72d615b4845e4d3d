using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Tells apart the two targets that a row of some forms has: of the whole period and the year, or as set and as changed.</summary>
internal static class TargetPairs
{
    /// <summary>Puts a target changed during the year in the place of the first.</summary>
    // The target as changed during the year holds; the one set at its beginning is kept beside it.
    public static void TakeAdjusted(ColumnHeadings headings, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others)
    {
        if (!cells.Remove(Meaning.AdjustedTarget, out var adjusted) || TemplateText.IsBlank(adjusted.Text))
            return;
        if (cells.TryGetValue(Meaning.Target, out var first) && first.Text != adjusted.Text)
            others.Add((headings.Find(Meaning.Target)!.Text, first));
        cells[Meaning.Target] = adjusted;
    }

    // The central form has 二级指标 | 三级指标 | 指标值 twice: for the whole period, and at its right for the year.
    private static ColumnHeading? YearsFirst(ColumnHeadings headings)
    {
        var names = headings.Columns.Where(column => column.Meaning == Meaning.Level3).ToList();
        var targets = headings.Columns.Where(column => column.Meaning == Meaning.Target).ToList();
        return names.Count == 2 && targets.Count == 2 && targets[0].First < names[1].First && names[1].First < targets[1].First
            ? headings.Columns.First(column => column.First > targets[0].Last)
            : null;
    }

    /// <summary>Whether a column belongs to the year, at the right of the whole period.</summary>
    public static bool IsOfYear(ColumnHeading column, ColumnHeadings headings) =>
        YearsFirst(headings) is { } first
            && column.First >= first.First
            && column.Meaning is (Meaning.Level2 or Meaning.Level3 or Meaning.Target);

    /// <summary>Puts the year's target before the whole period's.</summary>
    // What the year repeats is one indicator with two targets; another name of the whole period is kept beside the year's.
    public static void ReadYear(
        int row, ColumnHeadings headings, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others, CellUse use)
    {
        if (YearsFirst(headings) is not { } first)
            return;
        if (cells.Remove(Meaning.Target, out var whole))
            cells[Meaning.WholeTarget] = whole;
        var name = cells.GetValueOrDefault(Meaning.Level3);
        var yearsName = headings.Columns.Where(column => column.First >= first.First && column.Meaning == Meaning.Level3)
            .Select(column => headings.Cell(row, column)).FirstOrDefault();
        if (name is not null && yearsName is not null && HeadingText.Normalise(name.Text) != HeadingText.Normalise(yearsName.Text))
            others.Add(("中期三级指标", name));
        foreach (var column in headings.Columns.Where(column => IsOfYear(column, headings)))
        {
            if (headings.Cell(row, column) is not { } cell)
                continue;
            // The same level or name, written for the whole period too.
            use.Add(cells.GetValueOrDefault(column.Meaning!.Value));
            cells[column.Meaning.Value] = cell;
        }
    }
}
