using System.Buffers;

namespace Disclosure.Model.Indicators.Reading;

/// <summary>
/// Operators before a value (<c>≥</c>, <c>不少于</c>) and after it (<c>以上</c>). 以上, 以下 and 以内 include the number itself
/// (民法典 art. 1259). A longer spelling stands before those it starts with.
/// </summary>
internal static class OperatorParser
{
    private static readonly (string Written, Comparison Comparison)[] Prefixes =
    [
        (">=", Comparison.AtLeast), ("=>", Comparison.AtLeast), ("≥", Comparison.AtLeast),
        ("<=", Comparison.AtMost), ("=<", Comparison.AtMost), ("≤", Comparison.AtMost),
        ("==", Comparison.Equal), ("=", Comparison.Equal), (">", Comparison.MoreThan), ("<", Comparison.LessThan),
        ("大于或等于", Comparison.AtLeast), ("大于等于", Comparison.AtLeast), ("不少于", Comparison.AtLeast),
        ("不低于", Comparison.AtLeast), ("不小于", Comparison.AtLeast), ("至少", Comparison.AtLeast),
        ("达到", Comparison.AtLeast),
        ("小于或等于", Comparison.AtMost), ("小于等于", Comparison.AtMost), ("不超过", Comparison.AtMost),
        ("不超", Comparison.AtMost), ("不高于", Comparison.AtMost), ("不大于", Comparison.AtMost),
        ("不多于", Comparison.AtMost), ("不晚于", Comparison.AtMost), ("不迟于", Comparison.AtMost),
        ("控制在", Comparison.AtMost), ("至多", Comparison.AtMost),
        ("等于", Comparison.Equal),
        ("大于", Comparison.MoreThan), ("超过", Comparison.MoreThan), ("高于", Comparison.MoreThan),
        ("多于", Comparison.MoreThan),
        ("小于", Comparison.LessThan), ("低于", Comparison.LessThan), ("少于", Comparison.LessThan),
        ("不足", Comparison.LessThan), ("不满", Comparison.LessThan),
    ];

    private static readonly SearchValues<char> FirstOfPrefix =
        SearchValues.Create(string.Concat(Prefixes.Select(prefix => prefix.Written[0])));

    private static readonly (string Written, Comparison Comparison)[] Suffixes =
    [
        ("(含)以上", Comparison.AtLeast), ("以上(含)", Comparison.AtLeast), ("及以上", Comparison.AtLeast),
        ("以上", Comparison.AtLeast),
        ("(含)以下", Comparison.AtMost), ("以下(含)", Comparison.AtMost), ("及以下", Comparison.AtMost),
        ("以下", Comparison.AtMost), ("以内", Comparison.AtMost), ("之内", Comparison.AtMost), ("内", Comparison.AtMost),
    ];

    /// <summary>Takes the operator at the start.</summary>
    public static Comparison TakePrefix(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !FirstOfPrefix.Contains(text[0]))
            return Comparison.Unstated;
        foreach (var (written, comparison) in Prefixes)
        {
            if (!text.StartsWith(written))
                continue;
            // 不足之处 and 超过预期 are words, not operators: a word operator needs a number or a date after it.
            if (written[0] >= '\u4E00' && !StartsValue(text[written.Length..]))
                continue;
            text = text[written.Length..];
            return comparison;
        }

        return Comparison.Unstated;
    }

    /// <summary>Takes the operator at the end.</summary>
    public static Comparison TakeSuffix(ref ReadOnlySpan<char> text)
    {
        var (length, comparison) = FindSuffix(text);
        text = text[..^length];
        return comparison;
    }

    /// <summary>How long the operator at the end is, and which.</summary>
    public static (int Length, Comparison Comparison) FindSuffix(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[^1] is '上' or '下' or '内' or ')')
        {
            foreach (var (written, comparison) in Suffixes)
            {
                if (text.Length > written.Length && text.EndsWith(written))
                    return (written.Length, comparison);
            }
        }

        return (0, Comparison.Unstated);
    }

    /// <summary>What a cell that holds nothing but an operator says; nothing where it holds none.</summary>
    public static Comparison? ReadCell(ReadOnlySpan<char> text, out bool standsAfter)
    {
        standsAfter = false;
        foreach (var (written, comparison) in Prefixes)
        {
            if (text.SequenceEqual(written))
                return comparison;
        }

        foreach (var (written, comparison) in Suffixes)
        {
            if (!text.SequenceEqual(written))
                continue;
            standsAfter = true;
            return comparison;
        }

        return null;
    }

    /// <summary>One operator out of the one before and the one after; false where they contradict each other.</summary>
    public static bool TryCombine(Comparison before, Comparison after, out Comparison combined)
    {
        combined = before == Comparison.Unstated ? after : before;
        return before == Comparison.Unstated || after == Comparison.Unstated || before == after;
    }

    private static bool StartsValue(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsAsciiDigit(text[0]) || text[0] is '¥' or '-' || text.StartsWith("百分之"));
}
