using Disclosure.Model.Amounts;

namespace Disclosure.Model.Targets;

/// <summary>What targets cost in their year, for the public: a withheld target's amount is withheld with it.</summary>
public static class TargetAmounts
{
    /// <summary>年度资金; nothing where it is withheld or the form gives none.</summary>
    public static Money? YearAmount(this ProjectTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Withheld is null ? target.Funds.Total?.Budget : null;
    }

    /// <summary>The sum of what is shown.</summary>
    public static Money YearAmount(this IEnumerable<ProjectTarget> targets) => Money.Sum(targets.Select(YearAmount).OfType<Money>());
}
