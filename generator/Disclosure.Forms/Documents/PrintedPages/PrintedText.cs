namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>The text of a cell, which may stand on two pages, as a reader reads it.</summary>
internal static class PrintedText
{
    /// <summary>The text of the parts of a cell, from above.</summary>
    public static string Of(IReadOnlyList<(IReadOnlyList<Glyph> Glyphs, Box Box)> parts)
    {
        var texts = new List<string>();
        for (var turn = 0; turn < 4; turn++)
        {
            var lines = parts.SelectMany(part => Lines(part.Glyphs, turn)).ToList();
            if (lines.Count == 0)
                continue;
            var box = Turning.Of(parts[0].Box, turn);
            texts.Add(WrappedText.Join(lines, box.Left, box.Right));
        }

        return string.Join('\n', texts);
    }

    /// <summary>The text of a cell.</summary>
    public static string Of(IReadOnlyList<Glyph> glyphs, Box box) => Of([(glyphs, box)]);

    private static List<TextLine> Lines(IReadOnlyList<Glyph> glyphs, int turn) =>
        PrintedLines.Of(glyphs.Where(glyph => glyph.Turn == turn).Select(glyph => glyph.TurnedBack(turn)));
}
