using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Applications;

/// <summary>How often something was decided, and over how much money. What is withheld is in none of it.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Number">How often.</param>
/// <param name="Before">What the year before had, in 元, over those that tell both amounts.</param>
/// <param name="After">What the year it is applied to has, in 元, over the same.</param>
/// <param name="WithoutAmounts">How many do not tell both amounts.</param>
public readonly record struct DecisionSummary(ApplicationDecision Decision, int Number, Money Before, Money After, int WithoutAmounts)
{
    /// <summary>Of <see cref="ApplicationDecision.Kept"/>, how many tell amounts farther apart than that allows; else 0.</summary>
    public int BeyondKept { get; init; }

    /// <summary>How many are owed to the result, and not to more or less work, another standard or another rule.</summary>
    public int ByResult { get; init; }

    /// <summary>How much more those have, over the ones that tell both amounts; below nothing where they have less.</summary>
    public Money ChangeByResult { get; init; }

    /// <summary>How much more there is; below nothing where there is less.</summary>
    public Money Change => After - Before;

    /// <summary>A summary for each decision, those that were never taken among them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="applications"/> is null.</exception>
    public static ImmutableArray<DecisionSummary> Of(IEnumerable<ResultApplication> applications)
    {
        ArgumentNullException.ThrowIfNull(applications);
        var all = applications.Where(application => application.Withheld is null).ToLookup(application => application.Decision);
        return [.. Enum.GetValues<ApplicationDecision>().Select(decision => Of(decision, [.. all[decision]]))];
    }

    private static DecisionSummary Of(ApplicationDecision decision, ImmutableArray<ResultApplication> decided)
    {
        var told = decided.Where(application => application is { Before: not null, After: not null }).ToImmutableArray();
        return new DecisionSummary(
            decision,
            decided.Length,
            Money.Sum(told.Select(application => application.Before!.Value)),
            Money.Sum(told.Select(application => application.After!.Value)),
            decided.Length - told.Length)
        {
            BeyondKept = decision == ApplicationDecision.Kept
                ? told.Count(application => !KeptAmount.IsKept(application.Before!.Value, application.After!.Value))
                : 0,
            ByResult = decided.Count(application => application.Cause == ApplicationCause.Result),
            ChangeByResult = Money.Sum(told
                .Where(application => application.Cause == ApplicationCause.Result)
                .Select(application => application.After!.Value - application.Before!.Value)),
        };
    }
}
