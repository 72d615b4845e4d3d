using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// Which projects a row with words and an amount, such as one of 年度主要任务, is the sum of. No form says so; a reader sees it where the row
/// talks of the projects and their amounts add up to it, so it is taken for a sum exactly there.
/// </summary>
internal static class RowTies
{
    private const int MostTogether = 14;

    /// <summary>The projects whose amounts add up to the row's and that it talks of; none where there are none such.</summary>
    public static ImmutableArray<ProjectTarget> Of(string words, Money amount, IReadOnlyList<ProjectTarget> targets)
    {
        if (amount.Yuan <= 0)
            return [];
        var named = targets.Where(target => AmountOf(target) is { Yuan: > 0 } && SharedWords.Has(target.Name, words)).ToList();
        if (named.Count == 0)
            return [];
        if (Subset(named, amount, []) is { IsEmpty: false } onlyNamed)
            return onlyNamed;
        var others = targets.Where(target => AmountOf(target) is { Yuan: > 0 } && !named.Contains(target)).ToList();
        return Subset(others, amount, named);
    }

    // All of those that must be in it, and the fewest of the others.
    private static ImmutableArray<ProjectTarget> Subset(List<ProjectTarget> choice, Money amount, List<ProjectTarget> all)
    {
        if (choice.Count > MostTogether)
            return [];
        var best = ImmutableArray<ProjectTarget>.Empty;
        for (var chosen = all.Count == 0 ? 1 : 0; chosen < 1 << choice.Count; chosen++)
        {
            var some = choice.Where((_, i) => (chosen & (1 << i)) != 0).Concat(all).ToImmutableArray();
            if (IsSum(some, amount) && (best.IsEmpty || some.Length < best.Length))
                best = some;
        }

        return best;
    }

    private static bool IsSum(ImmutableArray<ProjectTarget> targets, Money amount) =>
        Math.Abs((Money.Sum(targets.Select(target => AmountOf(target)!.Value)) - amount).Yuan) <= TargetReconciliation.Tolerance.Yuan;

    private static Money? AmountOf(ProjectTarget target) => target.Funds.Total?.Budget;
}
