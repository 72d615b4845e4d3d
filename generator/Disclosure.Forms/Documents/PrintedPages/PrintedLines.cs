namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Puts characters into lines.</summary>
internal static class PrintedLines
{
    // Of the size of the font. A small number raised beside a letter is on the letter's line.
    private const double SameLine = 0.6;

    // Of the size of the font: characters so near are one, printed twice to look bold.
    private const double Double = 0.3;

    /// <summary>The lines of <paramref name="glyphs"/>, all of them upright, from above.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Y))
        {
            if (line.Count > 0 && line[0].Y - glyph.Y > SameLine * Math.Max(line[0].Size, glyph.Size))
                End(line, lines);
            line.Add(glyph);
        }

        End(line, lines);
        return lines;
    }

    private static void End(List<Glyph> line, List<TextLine> lines)
    {
        var ordered = new List<Glyph>(line.Count);
        foreach (var glyph in line.OrderBy(glyph => glyph.Left))
        {
            if (!IsPrintedTwice(glyph, ordered))
                ordered.Add(glyph);
        }

        if (ordered.Exists(glyph => !glyph.IsBlank))
            lines.Add(new TextLine(ordered));
        line.Clear();
    }

    private static bool IsPrintedTwice(Glyph glyph, List<Glyph> before)
    {
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - 3; i--)
        {
            var near = Math.Min(Double * glyph.Size, glyph.Width / 2);
            if (before[i].Text == glyph.Text && glyph.Left - before[i].Left < near && Math.Abs(glyph.Y - before[i].Y) < Double * glyph.Size)
                return true;
        }

        return false;
    }
}
