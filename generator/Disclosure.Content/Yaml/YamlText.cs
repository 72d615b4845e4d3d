using System.Buffers;
using System.Text;

namespace Disclosure.Content.Yaml;

/// <summary>Which style a text can be written in so that any YAML reader reads it back as that text.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:?#");
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789+-._:abcdefABCDEFxXoO");
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "+.inf", "-.inf", ".nan", "<<", "=",
    };

    /// <summary>Whether <paramref name="text"/> needs no quotes.</summary>
    public static bool CanBePlain(string text, bool isFlow) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text.All(YamlEscapes.IsPrintable)
        && !"-?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal)
        && !(isFlow ? text.AsSpan().ContainsAny(FlowMarks) : HasBlockMark(text))
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !LooksLikeAnotherType(text);

    /// <summary>Whether <paramref name="text"/> can be written as a <c>|</c> block: several clean lines.</summary>
    public static bool CanBeBlock(string text)
    {
        var content = text.EndsWith('\n') ? text[..^1] : text;
        if (!text.Contains('\n', StringComparison.Ordinal) || content.Length == 0)
            return false;
        var lines = content.Split('\n');
        return lines[0].Length > 0 && lines[^1].Length > 0 && !char.IsWhiteSpace(lines[0][0]) && lines.All(IsCleanLine);
    }

    /// <summary>Writes <paramref name="text"/> in quotes: double, or single where that spares escapes.</summary>
    public static void AppendQuoted(string text, StringBuilder target)
    {
        if (text.AsSpan().ContainsAny('"', '\\') && text.All(YamlEscapes.IsPrintable))
        {
            target.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
            return;
        }
        target.Append('"');
        foreach (var c in text)
            YamlEscapes.Write(c, target);
        target.Append('"');
    }

    private static bool IsCleanLine(string line) =>
        line.Length == 0 || (!char.IsWhiteSpace(line[^1]) && line.All(YamlEscapes.IsPrintable));

    private static bool HasBlockMark(string text) =>
        text.EndsWith(':')
        || text.Contains(": ", StringComparison.Ordinal)
        || text.Contains(" #", StringComparison.Ordinal);

    // Numbers, dates, times and the words for true, false and nothing, in YAML 1.1 or 1.2.
    private static bool LooksLikeAnotherType(string text) =>
        Words.Contains(text)
        || ((char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') && !text.AsSpan().ContainsAnyExcept(NumberLetters));
}
