using Disclosure.Model.Scoring;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>Whether a target was reached, in words: the one place that spells them.</summary>
internal static class AttainmentBadges
{
    private static readonly Badge Reached = new("达成", Tone.Good);
    private static readonly Badge Missed = new("未达成", Tone.Caution);
    private static readonly Badge Partly = new("部分达成", Tone.Caution);
    private static readonly Badge NotApplicable = new("不适用", Tone.Neutral);
    private static readonly Badge NoResult = new("未填结果", Tone.Caution);
    private static readonly Badge NotComparable = new("无法比对", Tone.Neutral);

    public static Badge Of(Attainment attainment) => attainment switch
    {
        Attainment.Reached => Reached,
        Attainment.Missed => Missed,
        Attainment.Partly => Partly,
        Attainment.NotApplicable => NotApplicable,
        Attainment.NoResult => NoResult,
        _ => NotComparable,
    };
}
