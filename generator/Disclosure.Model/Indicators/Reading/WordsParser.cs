namespace Disclosure.Model.Indicators.Reading;

/// <summary>Words, signs for nothing, and what can't be read.</summary>
internal static class WordsParser
{
    /// <summary>How a form without an operator column says that a value is words.</summary>
    public const string QualitativeMark = "定性";

    /// <summary>Reads a text that is neither date nor number.</summary>
    public static IndicatorValue Read(string raw, ReadOnlySpan<char> text, Comparison comparison) =>
        IsReadable(text) ? Words(raw, comparison) : NotUnderstood(raw);

    /// <summary>A value that is words.</summary>
    public static IndicatorValue Words(string raw, Comparison comparison) =>
        new() { Raw = raw, Kind = IndicatorValueKind.Qualitative, Comparison = comparison };

    /// <summary>A value that can't be read: only its words are left.</summary>
    public static IndicatorValue NotUnderstood(string raw) =>
        new() { Raw = raw, Kind = IndicatorValueKind.Qualitative, IsUnderstood = false };

    /// <summary>Whether the text is blank or a sign for nothing.</summary>
    public static bool IsNothing(ReadOnlySpan<char> text)
    {
        if (text.Length > 4)
            return false;
        return text.IndexOfAnyExcept("-/\\") < 0
            || text is "无" or "暂无" or "不适用" or "不涉及" or "未涉及" or "N/A" or "n/a" or "NA";
    }

    /// <summary>Whether the text says of itself that it is words.</summary>
    public static bool IsMarkedQualitative(ReadOnlySpan<char> text) => text.StartsWith(QualitativeMark);

    // A digit among words is a number that was not read, such as 到0次; nothing but signs says nothing.
    private static bool IsReadable(ReadOnlySpan<char> text)
    {
        var hasLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || IsLetterForDigit(text, i))
                return false;
            hasLetter |= text[i] is >= '\u4E00' and <= '\u9FFF' || char.IsLetter(text[i]);
        }

        return hasLetter;
    }

    // Text recognition reads 0 as O and 1 as l: 第O份. A letter within a Latin word is just a letter.
    private static bool IsLetterForDigit(ReadOnlySpan<char> text, int index) =>
        text[index] is 'O' or 'o' or 'l' or 'I'
        && (index == 0 || !char.IsAsciiLetter(text[index - 1]))
        && (index == text.Length - 1 || !char.IsAsciiLetter(text[index + 1]));
}
