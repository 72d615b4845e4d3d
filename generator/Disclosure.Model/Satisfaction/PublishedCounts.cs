using Disclosure.Model.Amounts;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The counts of a survey as they may be published: how many answered always, the rest only where it tells nothing about a few people. Made
/// by <see cref="CountSuppression"/>; what is hidden is nothing here, so that no file or page can show it.
/// </summary>
public sealed record PublishedCounts
{
    /// <summary>有效 (n): all but 不清楚.</summary>
    public required int Valid { get; init; }

    /// <summary>
    /// How many of them count as satisfied by the survey's formula; nothing where too few answered, and then no level is shown either.
    /// </summary>
    public required int? Favourable { get; init; }

    /// <summary>不清楚: no opinion, and what is answered less what is valid, so it is never hidden.</summary>
    public int Unknown { get; init; }

    /// <summary>非常满意; nothing where it is hidden.</summary>
    public int? VerySatisfied { get; init; }

    /// <summary>满意; nothing where it is hidden.</summary>
    public int? Satisfied { get; init; }

    /// <summary>基本满意; nothing where it is hidden.</summary>
    public int? BasicallySatisfied { get; init; }

    /// <summary>不满意; nothing where it is hidden.</summary>
    public int? Dissatisfied { get; init; }

    /// <summary>非常不满意; nothing where it is hidden.</summary>
    public int? VeryDissatisfied { get; init; }

    /// <summary>All that answered, 不清楚 among them.</summary>
    public int Answered => checked(Valid + Unknown);

    /// <summary>Whether a level is hidden.</summary>
    public bool HasHidden =>
        VerySatisfied is null || Satisfied is null || BasicallySatisfied is null || Dissatisfied is null || VeryDissatisfied is null;

    /// <summary>
    /// 满意率, unrounded; nothing where it is hidden, no rating is valid, or more are satisfied than are valid, which the checks find.
    /// </summary>
    public Percentage? Rate => Favourable is { } favourable && favourable <= Valid ? SatisfactionRate.Of(favourable, Valid) : null;

    /// <summary>The 95 % interval of the rate; nothing where there is no rate.</summary>
    public WilsonInterval? Interval => Favourable is { } favourable && favourable <= Valid ? WilsonInterval.Of(favourable, Valid) : null;

    /// <summary>满意度指数; nothing where a level is hidden, because the index would tell it, or where no rating is valid.</summary>
    public decimal? Index => Full is { } counts ? SatisfactionIndex.Of(counts) : null;

    /// <summary>The counts where no level is hidden.</summary>
    public LevelCounts? Full =>
        this is { VerySatisfied: { } a, Satisfied: { } b, BasicallySatisfied: { } c, Dissatisfied: { } d, VeryDissatisfied: { } e }
        ? new LevelCounts(a, b, c, d, e, Unknown)
        : null;

    /// <summary>The number at a level; nothing where it is hidden.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public int? this[SatisfactionLevel level] => level switch
    {
        SatisfactionLevel.VerySatisfied => VerySatisfied,
        SatisfactionLevel.Satisfied => Satisfied,
        SatisfactionLevel.BasicallySatisfied => BasicallySatisfied,
        SatisfactionLevel.Dissatisfied => Dissatisfied,
        SatisfactionLevel.VeryDissatisfied => VeryDissatisfied,
        SatisfactionLevel.Unknown => Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };
}
