namespace Disclosure.Model.Corrections;

/// <summary>
/// The part of two long texts in which they differ, with some letters around it, so that a change of a word in a report is seen.
/// </summary>
internal static class TextExcerpt
{
    private const int Long = 120;
    private const int Around = 20;

    /// <summary>Both texts, or their differing parts where one of them is long.</summary>
    public static (string Before, string After) Of(string before, string after)
    {
        if (before.Length <= Long && after.Length <= Long)
            return (before, after);
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return (Cut(before, start, end), Cut(after, start, end));
    }

    private static string Cut(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, text.Length - end + Around));
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from--;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        return $"{(from > 0 ? "……" : "")}{text[from..to].ReplaceLineEndings(" ")}{(to < text.Length ? "……" : "")}";
    }
}
