using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Schemes;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Results;

/// <summary>From how many points on which grade is given, in words: as the schemes of the records say, never as pages think.</summary>
internal static class GradeBandWords
{
    /// <summary>
    /// A sentence for each set of bands among <paramref name="schemes"/>, naming the schemes where there are several:
    /// <c>等级按总分划分：90 分（含）以上为优，80 分（含）～90 分为良，60 分（含）～80 分为中，60 分以下为差。</c>
    /// </summary>
    public static ImmutableArray<string> Of(IEnumerable<ScoringScheme?> schemes)
    {
        var byBands = schemes.OfType<ScoringScheme>().DistinctBy(scheme => scheme.Id).GroupBy(scheme => Sentence(scheme.Grades)).ToList();
        return byBands.Count == 1
            ? [$"等级按总分划分：{byBands[0].Key}。"]
            : [.. byBands.Select(group => $"{string.Join("、", group.Select(scheme => $"“{scheme.Name}”"))}的等级按总分划分：{group.Key}。")];
    }

    /// <summary>
    /// The grade with its range, such as <c>良（80 分（含）～90 分）</c>; the grade alone where <paramref name="schemes"/> differ in their bands.
    /// </summary>
    public static string WithRange(Grade grade, IEnumerable<ScoringScheme?> schemes)
    {
        var ranges = schemes.OfType<ScoringScheme>().Select(scheme => RangeOf(grade, scheme.Grades)).Distinct().ToList();
        return ranges is [{ } range] ? $"{grade.Term()}（{range}）" : grade.Term();
    }

    private static string Sentence(ImmutableArray<GradeBand> bands)
    {
        var ordered = Ordered(bands);
        return string.Join("，", ordered.Select((band, i) => (i, band) switch
        {
            (0, _) => $"{band.From} 分（含）以上为{band.Grade.Term()}",
            _ when band.From.Value <= 0 => $"{ordered[i - 1].From} 分以下为{band.Grade.Term()}",
            _ => $"{band.From} 分（含）～{ordered[i - 1].From} 分为{band.Grade.Term()}",
        }));
    }

    private static string? RangeOf(Grade grade, ImmutableArray<GradeBand> bands)
    {
        var ordered = Ordered(bands);
        var at = ordered.FindIndex(band => band.Grade == grade);
        return at switch
        {
            < 0 => null,
            0 => $"{ordered[0].From} 分（含）以上",
            _ when ordered[at].From.Value <= 0 => $"{ordered[at - 1].From} 分以下",
            _ => $"{ordered[at].From} 分（含）～{ordered[at - 1].From} 分",
        };
    }

    private static List<GradeBand> Ordered(ImmutableArray<GradeBand> bands) => [.. bands.OrderByDescending(band => band.From.Value)];
}
