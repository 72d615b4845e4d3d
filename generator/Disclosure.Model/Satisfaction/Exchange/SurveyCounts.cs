using System.Text.Json.Serialization;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>
/// Counts as the JSON of a result has them. A level is left out where it is hidden, and every level while the survey is open.
/// </summary>
public sealed record SurveyCounts
{
    /// <summary>有效 (n): all but 不清楚.</summary>
    public required int Valid { get; init; }

    /// <summary>How many of them count as satisfied by the formula; left out where too few answered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Favourable { get; init; }

    /// <summary>不清楚.</summary>
    public required int Unknown { get; init; }

    /// <summary>非常满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? VerySatisfied { get; init; }

    /// <summary>满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Satisfied { get; init; }

    /// <summary>基本满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BasicallySatisfied { get; init; }

    /// <summary>不满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Dissatisfied { get; init; }

    /// <summary>非常不满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? VeryDissatisfied { get; init; }

    /// <summary>Whether levels are hidden: one of them has fewer than five, or the survey is open.</summary>
    public bool HasHidden => AsGiven().HasHidden;

    /// <summary>Counts with every level.</summary>
    public static SurveyCounts Of(LevelCounts counts, SatisfactionFormula formula) => new()
    {
        Valid = counts.Valid,
        Favourable = SatisfactionRate.FavourableOf(counts, formula),
        Unknown = counts.Unknown,
        VerySatisfied = counts.VerySatisfied,
        Satisfied = counts.Satisfied,
        BasicallySatisfied = counts.BasicallySatisfied,
        Dissatisfied = counts.Dissatisfied,
        VeryDissatisfied = counts.VeryDissatisfied,
    };

    /// <summary>Counts with some levels hidden.</summary>
    public static SurveyCounts Of(PublishedCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new()
        {
            Valid = counts.Valid,
            Favourable = counts.Favourable,
            Unknown = counts.Unknown,
            VerySatisfied = counts.VerySatisfied,
            Satisfied = counts.Satisfied,
            BasicallySatisfied = counts.BasicallySatisfied,
            Dissatisfied = counts.Dissatisfied,
            VeryDissatisfied = counts.VeryDissatisfied,
        };
    }

    /// <summary>The counts as they may be published, with what an earlier edition published in mind.</summary>
    public PublishedCounts Publish(SatisfactionFormula formula, PublishedCounts? earlier) =>
        CountSuppression.Publish(AsGiven(), formula, earlier);

    /// <summary>Why the counts can't be, in Chinese; nothing where they can.</summary>
    internal string? ProblemFor(SatisfactionFormula formula)
    {
        int?[] numbers = [Valid, Unknown, Favourable, VerySatisfied, Satisfied, BasicallySatisfied, Dissatisfied, VeryDissatisfied];
        if (numbers.Any(number => number < 0) || Favourable > Valid)
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
