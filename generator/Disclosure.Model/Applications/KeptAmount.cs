using Disclosure.Model.Amounts;

namespace Disclosure.Model.Applications;

/// <summary>
/// What <see cref="ApplicationDecision.Kept"/> means: the amount is the same within a band, as prices and standards move. The check and
/// the pages tell the same band.
/// </summary>
public static class KeptAmount
{
    /// <summary>How far the amount after may be from the one before, as a share of it, still included.</summary>
    public static Percentage Within { get; } = Percentage.FromPercent(5m);

    /// <summary>Whether an amount is kept.</summary>
    /// <param name="before">What the year before had.</param>
    /// <param name="after">What the year it is applied to has.</param>
    public static bool IsKept(Money before, Money after) =>
        Math.Abs((after - before).Yuan) <= Math.Abs(before.Yuan) * Within.Ratio;
}
