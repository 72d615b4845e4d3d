using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>Decisions on money in words.</summary>
internal static class ApplicationWords
{
    /// <summary>How much less or more there is, such as <c>少安排 140 万元</c>; nothing where that is not told or is nothing.</summary>
    public static string? Of(DecisionSummary summary) => summary.Change.Yuan switch
    {
        < 0 => $"少安排 {new AmountView(Money.Zero - summary.Change).Brief}",
        > 0 => $"多安排 {new AmountView(summary.Change).Brief}",
        _ => null,
    };
}
