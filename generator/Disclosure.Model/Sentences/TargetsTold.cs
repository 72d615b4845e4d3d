using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Sentences;

/// <summary>How many targets were reached, in words.</summary>
internal static class TargetsTold
{
    private const int MostNames = 2;

    /// <summary>All of which anything is to be said: what does not apply is not among them.</summary>
    public static int Total(AttainmentCounts counts) => counts.Judged + counts.NoResult + counts.NotComparable;

    /// <summary>Such as <c>7 项达成，2 项未达成（培训人次、走访次数）</c>; what does not occur is left out.</summary>
    /// <param name="counts">How many.</param>
    /// <param name="unmet">The names of what was not reached; none where they are not told.</param>
    public static string InWords(AttainmentCounts counts, ImmutableArray<string> unmet) => string.Join('，', new[]
    {
        Number(counts.Reached, "达成"),
        Number(counts.NoResult, "没有填写结果"),
        Number(counts.NotComparable, "无法比对"),
        Number(counts.Partly, "部分达成"),
        Number(counts.Missed, "未达成"),
    }.OfType<string>()) + Names(counts, unmet);

    /// <summary>Such as <c>（培训人次、走访次数等）</c>; empty where there are none.</summary>
    public static string Names(AttainmentCounts counts, ImmutableArray<string> unmet)
    {
        if (counts.Unmet == 0 || unmet.IsDefaultOrEmpty)
            return "";
        var names = string.Join('、', unmet.Take(MostNames));
        return unmet.Length > MostNames ? $"（{names}等）" : $"（{names}）";
    }

    /// <summary>A count as sentences show it: <c>1,002</c>.</summary>
    public static string Shown(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string? Number(int number, string what) => number > 0 ? $"{Shown(number)} 项{what}" : null;
}
