using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>Decisions on money in words.</summary>
internal static class ApplicationWords
{
    /// <summary>What 保持 means, such as <c>前后相差不超过 5%</c>: the band of the check.</summary>
    public static string Kept { get; } = $"前后相差不超过 {KeptAmount.Within}";

    /// <summary>
    /// What the result itself did to money, such as <c>2 个因评价结果，少安排 140 万元</c>: what is owed to more or less work is no merit and
    /// no punishment. Nothing where nothing was decided, and of what is kept.
    /// </summary>
    public static string? ByResult(DecisionSummary summary) => summary switch
    {
        { Number: 0 } or { Decision: ApplicationDecision.Kept } => null,
        { ByResult: 0 } => "没有因评价结果的",
        _ => string.Join(
            '，', new[] { $"{summary.ByResult} 个因评价结果", Change(summary.ChangeByResult) }.OfType<string>()),
    };

    /// <summary>
    /// How much less or more there is, such as <c>少安排 140 万元</c>; nothing where that is not told or is nothing. What is kept is neither:
    /// of it is told how many are farther apart than that allows.
    /// </summary>
    public static string? Of(DecisionSummary summary) => summary.Decision == ApplicationDecision.Kept
        ? summary.BeyondKept > 0 ? $"其中 {summary.BeyondKept} 个相差超过 {KeptAmount.Within}" : null
        : Change(summary.Change);

    /// <summary>How much less or more there is; nothing where it is the same.</summary>
    public static string? Change(Money change) => change.Yuan switch
    {
        < 0 => $"少安排 {new AmountView(Money.Zero - change).Brief}",
        > 0 => $"多安排 {new AmountView(change).Brief}",
        _ => null,
    };
}
