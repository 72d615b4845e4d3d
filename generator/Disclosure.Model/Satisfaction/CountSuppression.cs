using System.Collections.Immutable;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// Hides what would tell how a few people answered: a level with one to four ratings, and with it as much of its group as keeps
/// it from being worked out (complementary suppression). The rate and n give the sum of each group, so a level can't be hidden
/// alone; which levels go with it does not depend on their numbers, so that knowing these rules gives nothing away either. A
/// test tries every small table: no hidden level can be worked out from what is shown.
/// </summary>
public static class CountSuppression
{
    /// <summary>The smallest number above zero that is shown.</summary>
    public const int FewestShown = 5;

    // A group of three with fewer is hidden as a whole: with the first level shown, too little would be left to hide among.
    private const int FewestShownInThree = 2 * FewestShown;

    /// <summary>The counts with what must be hidden hidden.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="formula">The formula that the rate is published by.</param>
    /// <param name="earlier">
    /// What an earlier edition published of the same survey, whose difference to these must not tell either; nothing for the first.
    /// </param>
    public static PublishedCounts Publish(LevelCounts counts, SatisfactionFormula formula, PublishedCounts? earlier = null) => Publish(
        Totals(counts, formula) with
        {
            VerySatisfied = counts.VerySatisfied,
            Satisfied = counts.Satisfied,
            BasicallySatisfied = counts.BasicallySatisfied,
            Dissatisfied = counts.Dissatisfied,
            VeryDissatisfied = counts.VeryDissatisfied,
        },
        formula,
        earlier);

    /// <summary>
    /// The counts with every level hidden: what may be told of a survey that is open, whose next counts must not tell by their difference.
    /// </summary>
    public static PublishedCounts Totals(LevelCounts counts, SatisfactionFormula formula) => new()
    {
        Valid = counts.Valid,
        Favourable = SatisfactionRate.FavourableOf(counts, formula),
        Unknown = counts.Unknown,
    };

    /// <summary>The counts, of which some may be hidden already, with what must be hidden hidden.</summary>
    /// <inheritdoc cref="Publish(LevelCounts, SatisfactionFormula, PublishedCounts)"/>
    public static PublishedCounts Publish(PublishedCounts counts, SatisfactionFormula formula, PublishedCounts? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Favourable is not { } favourable)
            return Withhold(counts);
        var groups = LevelGroup.Of(formula);
        var hidden = HiddenIn(groups[0], favourable, counts, earlier)
            .Concat(HiddenIn(groups[1], counts.Valid - favourable, counts, earlier))
            .ToImmutableHashSet();
        return counts with
        {
            VerySatisfied = Shown(SatisfactionLevel.VerySatisfied),
            Satisfied = Shown(SatisfactionLevel.Satisfied),
            BasicallySatisfied = Shown(SatisfactionLevel.BasicallySatisfied),
            Dissatisfied = Shown(SatisfactionLevel.Dissatisfied),
            VeryDissatisfied = Shown(SatisfactionLevel.VeryDissatisfied),
        };

        int? Shown(SatisfactionLevel level) => hidden.Contains(level) ? null : counts[level];
    }

    /// <summary>
    /// The counts where enough answered; else how many answered and no more: of a single answer even the rate tells what it was.
    /// </summary>
    /// <param name="counts">The counts, with what must be hidden hidden.</param>
    /// <param name="population">N, how many service recipients there are; nothing where that is not known.</param>
    public static PublishedCounts Gate(PublishedCounts counts, int? population)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Valid == 0 || MinimumSample.IsEnough(counts.Valid, population) ? counts : Withhold(counts);
    }

    /// <summary>
    /// Whether published counts show nothing that must be hidden: a level of one to four, or a hidden level that the group's sum tells.
    /// </summary>
    public static bool IsSafe(PublishedCounts counts, SatisfactionFormula formula)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return LevelGroup.Of(formula).All(group => IsSafe(group, counts));
    }

    private static PublishedCounts Withhold(PublishedCounts counts) =>
        new() { Valid = counts.Valid, Favourable = null, Unknown = counts.Unknown };

    private static bool IsSafe(LevelGroup group, PublishedCounts counts) =>
        !group.Levels.Any(level => counts[level] is { } number && IsFew(number)) && group.Levels.Count(level => counts[level] is null) != 1;

    private static ImmutableArray<SatisfactionLevel> HiddenIn(LevelGroup group, int total, PublishedCounts counts, PublishedCounts? earlier)
    {
        var few = group.Levels.Where(level =>
            counts[level] is not { } number || IsFew(number) || Moves(level, number) || StaysHidden(level)).ToList();
        if (few.Count == 0)
            return [];
        var isAll = (group.Alone is { } alone && few.Contains(alone)) || total < FewestShownInThree;
        return isAll ? group.Levels : [group.PairFirst, group.PairSecond];

        // Shown in both editions, the difference would tell how the few answered who came between.
        bool Moves(SatisfactionLevel level, int number) => earlier?[level] is { } before && IsFew(Math.Abs(number - before));

        // Hidden before and shown now, today's number would tell yesterday's unless enough came between.
        bool StaysHidden(SatisfactionLevel level) =>
            earlier is not null && earlier[level] is null && Math.Abs(counts.Valid - earlier.Valid) < FewestShown;
    }

    private static bool IsFew(int number) => number is > 0 and < FewestShown;
}
