using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Publishing.Pages;

/// <summary>What targets cost in their year. A withheld target's amount is withheld with it.</summary>
internal static class TargetAmounts
{
    public static Money? YearAmount(this ProjectTarget target) => target.Withheld is null ? target.Funds.Total?.Budget : null;

    public static Money YearAmount(this IEnumerable<ProjectTarget> targets) => Money.Sum(targets.Select(YearAmount).OfType<Money>());
}
