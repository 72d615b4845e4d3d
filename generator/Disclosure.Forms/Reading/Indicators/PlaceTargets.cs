using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Columns headed by names of places (城关镇 | 东关街道): the target of each place. Beside a target of the whole they explain it; without
/// one they are the target.
/// </summary>
internal static class PlaceTargets
{
    private const int LongestPlace = 12;
    private const int LongestEnding = 5;

    /// <summary>The headings with columns of places told.</summary>
    public static ColumnHeadings Settle(ReadingContext context, ColumnHeadings headings)
    {
        headings = BesideResults(context, headings);
        var places = headings.Columns
            .Where(column => column is { Meaning: null, IsKnown: false, Group: null or Meaning.Target } && IsPlace(context, column.Text))
            .ToList();
        return places.Count > 1 || places.Exists(column => column.Group == Meaning.Target)
            ? headings.Mapped(column => places.Contains(column) ? column with { Meaning = Meaning.PlaceTarget, IsKnown = true } : column)
            : headings;
    }

    // 城关镇 beside 全县 below 实际完成值: what each place reached explains what all did.
    private static ColumnHeadings BesideResults(ReadingContext context, ColumnHeadings headings) => headings.Find(Meaning.Actual) is null
        ? headings
        : headings.Mapped(column => column is { Meaning: null, IsKnown: false, Group: Meaning.Actual } && IsPlace(context, column.Text)
            ? column with { IsKnown = true, IsBeside = true, Text = column.Text + column.Whole }
            : column);

    /// <summary>Reads the places of a row into its target, or beside it.</summary>
    public static void Read(
        int row, ColumnHeadings headings, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others, CellUse use)
    {
        var places = headings.Columns.Where(column => column.Meaning == Meaning.PlaceTarget)
            .Select(column => (column.Text, Cell: headings.Cell(row, column)))
            .Where(place => place.Cell is { } cell && cell.Row == row && !TemplateText.IsBlank(cell.Text))
            .Select(place => (Name: place.Text.ReplaceLineEndings(""), Cell: place.Cell!))
            .ToList();
        foreach (var (_, cell) in places)
            use.Explain(cell);
        if (places.Count == 0)
            return;
        if (cells.TryGetValue(Meaning.Target, out var whole) && !TemplateText.IsBlank(whole.Text))
        {
            others.AddRange(places);
            return;
        }

        cells[Meaning.Target] = places[0].Cell with
        {
            Text = string.Join('；', places.Select(place => $"{place.Name}：{place.Cell.Text}")),
            Number = null,
        };
        cells[Meaning.PlaceTarget] = places[0].Cell;
    }

    /// <summary>Whether a text is the name of a place.</summary>
    internal static bool IsPlace(ReadingContext context, string heading)
    {
        var plain = HeadingText.Normalise(heading);
        return plain.Length is > 1 and <= LongestPlace && Enumerable.Range(1, Math.Min(LongestEnding, plain.Length - 1))
            .Any(length => context.Find(HeadingSection.Place, plain[^length..]) == Meaning.PlaceEnding);
    }
}
