using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Facts;

/// <summary>How much of what was promised for a year was not done, by the published self-evaluations.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Path">The page that lists it, from the site's root, with the anchor of the department or project where it is one's.</param>
/// <param name="Forms">How many published self-evaluations it counts; where there is none, nothing can be said.</param>
/// <param name="Attained">How many targets of them were reached, missed, left without a result.</param>
/// <param name="Unexplained">Of how many that were not, or not wholly, reached no reason is given.</param>
public sealed record UnmetSummary(FiscalYear Year, string Path, int Forms, AttainmentCounts Attained, int Unexplained)
{
    /// <summary>Why there is none, where there is none.</summary>
    public WhyNoResult WhyNone { get; init; }

    /// <summary>How many of those are targets of units as a whole, and not of projects.</summary>
    public AttainmentCounts OfWholes { get; init; }

    /// <summary>Where those stand that were missed, such as <c>项目 66 项，部门（单位）整体 17 项</c>; nothing where none was.</summary>
    public string? MissedWhere => Attained.Missed == 0
        ? null
        : $"项目 {Attained.Missed - OfWholes.Missed} 项，部门（单位）整体 {OfWholes.Missed} 项";

    /// <summary>Whether there is anything to count: a published self-evaluation.</summary>
    public bool IsKnown => Forms > 0;

    /// <summary>
    /// In words, such as <c>未达成 12 项、部分达成 3 项，其中 4 项没有写明原因</c>; that nothing was missed; or why no result is published.
    /// </summary>
    public string InWords => this switch
    {
        { IsKnown: false } => WhyNoneInWords,
        { Attained.Unmet: 0 } => "公开的自评里没有未达成的指标",
        { Unexplained: 0 } => Counts,
        _ => $"{Counts}，其中 {Unexplained} 项没有写明原因",
    };

    /// <summary>Why there is none, in words.</summary>
    public string WhyNoneInWords => WhyNone switch
    {
        WhyNoResult.Withheld => "绩效自评不予公开",
        WhyNoResult.NothingOwed => "没有应公开的绩效自评",
        _ => "还没有公开自评结果",
    };

    private string Counts => Attained switch
    {
        { Partly: 0 } => Missed,
        { Missed: 0 } => $"部分达成 {Attained.Partly} 项",
        _ => $"{Missed}、部分达成 {Attained.Partly} 项",
    };

    private string Missed => OfWholes.Missed == 0
        ? $"未达成 {Attained.Missed} 项"
        : $"未达成 {Attained.Missed} 项（项目 {Attained.Missed - OfWholes.Missed} 项，整体 {OfWholes.Missed} 项）";
}
