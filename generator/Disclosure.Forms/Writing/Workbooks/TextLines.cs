namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>Estimates over how many lines a text wraps in a cell.</summary>
internal static class TextLines
{
    // A Chinese character takes about two of the digits that widths are counted in; a cell keeps a little at both sides.
    private const double Wide = 1.92;
    private const double Narrow = 1.0;
    private const double Margin = 0.5;
    private const char LastNarrow = '\u02FF';

    /// <summary>The number of lines in a cell of a width.</summary>
    public static int Count(string text, double width)
    {
        var room = Math.Max(Wide, width - Margin);
        return text.Split('\n').Sum(paragraph => LinesOf(paragraph, room));
    }

    private static int LinesOf(string paragraph, double room)
    {
        var lines = 1;
        var used = 0.0;
        foreach (var c in paragraph)
        {
            var size = c > LastNarrow ? Wide : Narrow;
            if (used + size > room)
            {
                lines++;
                used = 0;
            }

            used += size;
        }

        return lines;
    }
}
