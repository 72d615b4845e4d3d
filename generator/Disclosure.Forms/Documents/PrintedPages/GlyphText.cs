using System.Text;
using UglyToad.PdfPig.PdfFonts;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>What a glyph says, as its file tells; where it does not tell, nothing is guessed.</summary>
internal static class GlyphText
{
    // Fonts of signs keep them in places of their own; ≥ and ≤ and the boxes before a choice are often set in them.
    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['\uF0B3'] = "≥",
        ['\uF0A3'] = "≤",
        ['\uF0B4'] = "×",
        ['\uF0B1'] = "±",
        ['\uF0B9'] = "≠",
        ['\uF0B0'] = "°",
        ['\uF0B7'] = "•",
    };

    private static readonly Dictionary<char, string> Wingdings = new()
    {
        ['\uF0FE'] = "☑",
        ['\uF0A8'] = "□",
        ['\uF06F'] = "□",
        ['\uF0FC'] = "✓",
        ['\uF052'] = "☑",
        ['\uF0A3'] = "□",
    };

    /// <summary>The text of the glyph with <paramref name="code"/>; <see cref="Glyph.Damaged"/> where there is none.</summary>
    public static string Of(IFont font, int code)
    {
        if (!font.TryGetUnicode(code, out var text) || string.IsNullOrEmpty(text))
            return Glyph.Damaged;
        if (text.Length == 1 && text[0] is >= '\uF000' and <= '\uF0FF' && Sign(font.Name?.Data ?? "", text[0]) is { } sign)
            return sign;
        return text.EnumerateRunes().All(IsTold) ? text : Glyph.Damaged;
    }

    private static string? Sign(string font, char place)
    {
        if (font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase))
            return Wingdings.GetValueOrDefault(place);
        return font.Contains("Symbol", StringComparison.OrdinalIgnoreCase) ? Symbols.GetValueOrDefault(place) : null;
    }

    // Control characters and places for private use say nothing to a reader.
    private static bool IsTold(Rune rune) =>
        rune.Value != '\uFFFD'
        && (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control
                or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned)
            || rune.Value is '\t' or '\n' or '\r');
}
