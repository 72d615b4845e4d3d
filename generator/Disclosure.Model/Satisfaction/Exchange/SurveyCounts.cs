namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>Counts as the JSON of a result has them: totals always, a level null where it is hidden.</summary>
/// <param name="Valid">有效: all but 不清楚.</param>
/// <param name="Favourable">How many of them count as satisfied by the survey's formula; null where too few answered.</param>
/// <param name="Unknown">不清楚.</param>
/// <param name="VerySatisfied">非常满意.</param>
/// <param name="Satisfied">满意.</param>
/// <param name="BasicallySatisfied">基本满意.</param>
/// <param name="Dissatisfied">不满意.</param>
/// <param name="VeryDissatisfied">非常不满意.</param>
public sealed record SurveyCounts(
    int Valid, int? Favourable, int Unknown, int? VerySatisfied, int? Satisfied, int? BasicallySatisfied, int? Dissatisfied, int? VeryDissatisfied)
{
    /// <summary>Counts with every level.</summary>
    public static SurveyCounts Of(LevelCounts counts, SatisfactionFormula formula) => new(
        counts.Valid,
        SatisfactionRate.FavourableOf(counts, formula),
        counts.Unknown,
        counts.VerySatisfied,
        counts.Satisfied,
        counts.BasicallySatisfied,
        counts.Dissatisfied,
        counts.VeryDissatisfied);

    /// <summary>Counts with some levels hidden.</summary>
    public static SurveyCounts Of(PublishedCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new(
            counts.Valid,
            counts.Favourable,
            counts.Unknown,
            counts.VerySatisfied,
            counts.Satisfied,
            counts.BasicallySatisfied,
            counts.Dissatisfied,
            counts.VeryDissatisfied);
    }

    /// <summary>The counts as they may be published, with what an earlier edition published in mind.</summary>
    public PublishedCounts Publish(SatisfactionFormula formula, PublishedCounts? earlier) => CountSuppression.Publish(AsGiven(), formula, earlier);

    /// <summary>Why the counts can't be, in Chinese; nothing where they can.</summary>
    internal string? ProblemFor(SatisfactionFormula formula)
    {
        if (Valid < 0 || Unknown < 0 || Favourable < 0 || Favourable > Valid || VerySatisfied < 0 || Satisfied < 0 || BasicallySatisfied < 0 || Dissatisfied < 0 || VeryDissatisfied < 0)
            return "有的份数是负数，或者满意的份数多于有效份数。";
        return AsGiven().Full is { } full && (full.Valid != Valid || SatisfactionRate.FavourableOf(full, formula) != Favourable)
            ? "各档份数与有效份数、满意份数对不上。"
            : null;
    }

    private PublishedCounts AsGiven() => new()
    {
        Valid = Valid,
        Favourable = Favourable,
        Unknown = Unknown,
        VerySatisfied = VerySatisfied,
        Satisfied = Satisfied,
        BasicallySatisfied = BasicallySatisfied,
        Dissatisfied = Dissatisfied,
        VeryDissatisfied = VeryDissatisfied,
    };
}
