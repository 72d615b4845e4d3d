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
    /// How much less or more there is, such as <c>少安排 140 万元</c>; nothing where that is not told or is nothing. What is kept is neither:
    /// of it is told how many are farther apart than that allows.
    /// </summary>
    public static string? Of(DecisionSummary summary) => summary.Change.Yuan switch
    {
        _ when summary.Decision == ApplicationDecision.Kept =>
            summary.BeyondKept > 0 ? $"其中 {summary.BeyondKept} 个相差超过 {KeptAmount.Within}" : null,
        < 0 => $"少安排 {new AmountView(Money.Zero - summary.Change).Brief}",
        > 0 => $"多安排 {new AmountView(summary.Change).Brief}",
        _ => null,
    };
}
