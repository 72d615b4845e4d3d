using System.Buffers;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Publication;

/// <summary>What stands in the place of a text from which something was taken.</summary>
internal static class HiddenText
{
    /// <summary>What a hidden text or value says.</summary>
    public const string Words = "不予公开";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？\n");

    /// <summary>What a hidden value says.</summary>
    public static IndicatorValue Value { get; } = IndicatorValueReader.Read(Words);

    /// <summary>
    /// The text without the sentences that hold one of <paramref name="figures"/>; where none does, none of it is left but
    /// <see cref="Words"/>.
    /// </summary>
    public static string Without(string text, IReadOnlyCollection<Money> figures)
    {
        var kept = new List<string>();
        var dropped = false;
        foreach (var sentence in Sentences(text))
        {
            if (FigureSpelling.IsIn(sentence, figures))
                dropped = true;
            else
                kept.Add(sentence);
        }

        var left = string.Concat(kept).Trim();
        return dropped && left.Length > 0 ? left : Words;
    }

    /// <summary>The sentences of a text, each with its end.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny(SentenceEnds);
            var next = end < 0 ? text.Length : start + end + 1;
            yield return text[start..next];
            start = next;
        }
    }
}
