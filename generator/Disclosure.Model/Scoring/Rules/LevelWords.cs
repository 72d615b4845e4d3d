using System.Collections.Immutable;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>
/// Finds the level whose words an actual value uses. A word within a longer one does not count (达成 in 未达成); a word
/// after 不, 未 or 没 states the lowest level; words of two levels state none.
/// </summary>
internal static class LevelWords
{
    private const string Negations = "不未没非无欠";
    private const int LongestStatement = 200;
    private static readonly string[] Weakenings = ["基本", "部分", "有所", "一定"];
    private static readonly string[] Fillers = ["完全", "全部", "能", "如期", "按时"];

    /// <summary>The one level stated; nothing where there is none, or more than one.</summary>
    public static QualitativeBand? Find(string text, ImmutableArray<QualitativeBand> bands)
    {
        if (bands.FirstOrDefault(band => band.Words.Contains(text)) is { } whole)
            return whole;
        if (text.Length > LongestStatement)
            return null;
        var matches = Matches(text, bands);
        QualitativeBand? stated = null;
        foreach (var match in matches.Where(match => !matches.Exists(other => other.Covers(match))))
        {
            var band = IsNegated(text, match.At) ? bands[^1] : match.Band;
            if (stated is not null && stated != band)
                return null;
            stated = band;
        }

        return stated;
    }

    /// <summary>Whether what stands at <paramref name="at"/> is negated or weakened by the word before it.</summary>
    public static bool IsQualified(string text, int at)
    {
        var before = text[..at];
        foreach (var filler in Fillers.Where(filler => before.EndsWith(filler, StringComparison.Ordinal)))
            before = before[..^filler.Length];
        return IsNegated(before, before.Length) || Weakenings.Any(word => before.EndsWith(word, StringComparison.Ordinal));
    }

    private static bool IsNegated(string text, int at) => at > 0 && Negations.Contains(text[at - 1], StringComparison.Ordinal);

    private static List<Match> Matches(string text, ImmutableArray<QualitativeBand> bands)
    {
        var matches = new List<Match>();
        foreach (var band in bands)
        {
            foreach (var word in band.Words.Where(word => word.Length > 1))
            {
                for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(
                    word, at + 1, StringComparison.Ordinal))
                    matches.Add(new Match(at, word.Length, band));
            }
        }

        return matches;
    }

    private readonly record struct Match(int At, int Length, QualitativeBand Band)
    {
        public bool Covers(Match other) =>
            Length > other.Length && At <= other.At && At + Length >= other.At + other.Length;
    }
}
