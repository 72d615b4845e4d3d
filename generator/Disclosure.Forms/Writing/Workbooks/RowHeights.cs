using System.Collections.Immutable;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>
/// Estimates how high rows must be for their texts. A spreadsheet fits the height of a row to its texts by itself, but not
/// to those of merged cells, of which forms are made.
/// </summary>
internal static class RowHeights
{
    private const double Line = 14;
    private const double Padding = 6;
    private const double Most = 409;
    private const double TitleHeight = 34;

    /// <summary>The height of each row, in points; <paramref name="least"/> at least.</summary>
    public static ImmutableArray<double> Of(IReadOnlyCollection<SheetCell> cells, ImmutableArray<double> widths, int rows, double least)
    {
        var heights = new double[rows];
        Array.Fill(heights, least);
        foreach (var cell in cells.Where(cell => cell.LastRow == cell.Row))
            heights[cell.Row - 1] = Math.Max(heights[cell.Row - 1], Needed(cell, widths));
        foreach (var cell in cells.Where(cell => cell.LastRow > cell.Row))
            Stretch(heights, cell, Needed(cell, widths));
        return [.. heights.Select(height => Math.Min(height, Most))];
    }

    // What a merge needs beyond its rows is shared out among them.
    private static void Stretch(double[] heights, SheetCell cell, double needed)
    {
        var own = heights.AsSpan(cell.Row - 1, cell.LastRow - cell.Row + 1);
        var missing = needed;
        foreach (var height in own)
            missing -= height;
        for (var i = 0; missing > 0 && i < own.Length; i++)
            own[i] += missing / own.Length;
    }

    private static double Needed(SheetCell cell, ImmutableArray<double> widths)
    {
        if (cell.Look == CellLook.Title)
            return TitleHeight;
        var width = widths.Skip(cell.Column - 1).Take(cell.LastColumn - cell.Column + 1).Sum();
        return (TextLines.Count(cell.Value.Text ?? "", width) * Line) + Padding;
    }
}
