namespace Disclosure.Site.Process;

/// <summary>What sums over records of the process do not have in them, in a line below them.</summary>
internal static class SumGaps
{
    /// <summary>
    /// Such as <c>申报金额合计未含：不予公开 1 个、已撤下 1 个。</c>; where nothing is left out, that all is in it.
    /// </summary>
    /// <param name="label">What the sums are called on the page.</param>
    /// <param name="parts">Why something is not in them, in a few words, each with how many.</param>
    public static string Of(string label, params IEnumerable<(string Why, int Count)> parts) =>
        OfWords(label, parts.Where(part => part.Count > 0).Select(part => $"{part.Why} {part.Count} 个"));

    /// <summary>The same of parts in words of their own; one that is nothing is left out.</summary>
    /// <param name="label">What the sums are called on the page.</param>
    /// <param name="parts">What is not in them, each with how many.</param>
    public static string OfWords(string label, params IEnumerable<string?> parts)
    {
        var left = string.Join('、', parts.OfType<string>());
        return left.Length == 0 ? $"{label}：公开的都已计入。" : $"{label}未含：{left}。";
    }
}
