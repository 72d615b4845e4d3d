using System.Buffers;
using Disclosure.Model.Indicators.Reading;

namespace Disclosure.Model.Indicators;

/// <summary>
/// What makes two indicators of different years the same one: their three levels. Two levels are the same where nothing tells them apart
/// but full and half width, capitals, blanks, and punctuation that stands between no two digits; the points that a first or second level
/// carries in brackets, as in <c>产出指标（50分）</c>, are no part of its name. An indicator that was renamed, or put under another level, is
/// another one: nobody guesses that it is the same.
/// </summary>
/// <param name="Level1">一级指标, folded.</param>
/// <param name="Level2">二级指标, folded.</param>
/// <param name="Level3">三级指标, folded.</param>
public readonly record struct IndicatorIdentity(string Level1, string Level2, string Level3)
{
    private const int UsualLength = 128;

    private static readonly SearchValues<char> PartsOfNumbers = SearchValues.Create("0123456789.");

    /// <summary>The identity of an indicator.</summary>
    public static IndicatorIdentity Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(
            Folded(indicator.Level1, isLabel: true), Folded(indicator.Level2, isLabel: true), Folded(indicator.Level3, isLabel: false));
    }

    private static string Folded(string name, bool isLabel)
    {
        var buffer = name.Length <= UsualLength ? stackalloc char[UsualLength] : new char[name.Length];
        if (!FoldedText.TryFold(name, buffer, out var length))
            return name;
        var text = buffer[..length];
        if (isLabel)
            text = text[..LengthWithoutPoints(text)];
        var kept = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsKept(text, i))
                buffer[kept++] = text[i] == '~' ? '-' : char.ToLowerInvariant(text[i]);
        }

        return kept == 0 ? name : name.AsSpan().SequenceEqual(buffer[..kept]) ? name : new string(buffer[..kept]);
    }

    // 2.5 is not 25, and 0-6岁 is not 06岁.
    private static bool IsKept(ReadOnlySpan<char> text, int i) =>
        text[i] is '%' || !char.IsPunctuation(text[i])
        || (i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));

    private static int LengthWithoutPoints(ReadOnlySpan<char> label)
    {
        if (label is not [.., ')'] || label.LastIndexOf('(') is not (var open and > 0))
            return label.Length;
        var inside = label[(open + 1)..^1];
        var digits = inside.IndexOfAnyExcept(PartsOfNumbers);
        return digits > 0 && inside[digits..] is "分" or "%" ? open : label.Length;
    }
}
