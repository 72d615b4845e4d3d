using Disclosure.Model.Scoring;

namespace Disclosure.Site.Results;

/// <summary>What is said beside a result when another value decides whether the target was reached: one sentence on every page.</summary>
internal static class DecidedWords
{
    /// <summary>Such as <c>按调查满意率 95.62% 判断</c>; nothing where the reported value decides.</summary>
    public static string? Of(ScoreReceipt? receipt) => receipt switch
    {
        { Standing: SatisfactionStanding.Overridden, Surveyed: { } decided } => $"按另行认定的 {decided.Raw} 判断",
        { Surveyed: { } surveyed } => $"按调查满意率 {surveyed.Raw} 判断",
        _ => null,
    };
}
