using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Schemes;

/// <summary>Reads the labels of the indicator tree, which tables write in many ways: <c>产出指标(50分)</c>, <c>一、成本指标</c>.</summary>
internal static class IndicatorTree
{
    private static readonly char[] Numbering = [.. "一二三四五六七八九十0123456789（）()、.．：: \u3000"];

    /// <summary>Whether the row measures the satisfaction of those served.</summary>
    public static bool IsSatisfaction(Indicator indicator) =>
        Mentions(indicator.Level1, "满意度")
        || Mentions(indicator.Level2, "满意度")
        || Mentions(indicator.Level3, "满意度")
        || Mentions(indicator.Level3, "满意率")
        || Mentions(indicator.Level3, "是否满意");

    /// <summary>Whether the first-level label, numbering aside, starts with one of <paramref name="labels"/>.</summary>
    public static bool HasLabel(Indicator indicator, ImmutableArray<string> labels)
    {
        var written = indicator.Level1.AsSpan().TrimStart(Numbering);
        foreach (var label in labels)
        {
            if (written.StartsWith(label, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Mentions(string label, string word) => label.Contains(word, StringComparison.Ordinal);
}
