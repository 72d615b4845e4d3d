using System.Collections.Frozen;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Counts of a survey that are published together with the tree over exactly the receipts counted.</summary>
/// <param name="Tally">The counts that score, with what was taken out.</param>
/// <param name="Tree">The tree over the receipts of the valid ratings that score.</param>
/// <param name="Unclear">The receipts of the ratings that answered 不清楚 and are counted: under no root, since leaves are as many as valid
/// ratings.</param>
/// <param name="Scored">The counts that score, with what must be hidden hidden.</param>
/// <param name="OpenLevels">The open counts.</param>
/// <param name="Open">The same, with what must be hidden hidden.</param>
/// <param name="ScoredBad">The bad ratings among those that score.</param>
/// <param name="OpenBad">The bad ratings among the open ones.</param>
/// <param name="Cut">How many ratings it was to hold.</param>
/// <param name="IsLast">Whether the survey was over when they were counted.</param>
/// <param name="At">When they were counted.</param>
/// <param name="Cost">How long that took.</param>
internal sealed record PublishedResult(
    SurveyTally Tally,
    ReceiptTree Tree,
    IReadOnlySet<string> Unclear,
    PublishedCounts Scored,
    LevelCounts OpenLevels,
    PublishedCounts Open,
    BadRatings ScoredBad,
    BadRatings OpenBad,
    ResultCut Cut,
    bool IsLast,
    DateTimeOffset At,
    TimeSpan Cost)
{
    /// <summary>The bad ratings whose number may be told: each part where its counts allow it.</summary>
    public IReadOnlyList<BadRatings> BadToTell(SatisfactionFormula formula) =>
    [
        .. CaseHandling.MayBeTold(Scored, formula) ? [ScoredBad] : Array.Empty<BadRatings>(),
        .. CaseHandling.MayBeTold(Open, formula) ? [OpenBad] : Array.Empty<BadRatings>(),
    ];

    /// <summary>Whether it was counted; not where nothing is published yet.</summary>
    public bool IsMade => At > DateTimeOffset.MinValue;

    /// <summary>Whether the rating of a receipt is among those that score, whatever it answered.</summary>
    public bool Counts(string receipt) => Unclear.Contains(receipt) || Tree.ProofOf(receipt) is not null;

    /// <summary>Whether it holds every rating that the store counts now.</summary>
    public bool Holds(SurveyTally now) => TallyComparison.Between(Tally.Scored, now.Scored) == 0
        && TallyComparison.Between(OpenLevels, now.Unscored) == 0
        && TallyComparison.HaveSameRemovals(Tally, now);

    /// <summary>Nothing published yet.</summary>
    public static PublishedResult None(Survey survey) => new(
        SurveyTally.Empty,
        ReceiptTree.Of([]),
        FrozenSet<string>.Empty,
        CountSuppression.Publish(LevelCounts.None, survey.Formula),
        LevelCounts.None,
        CountSuppression.Publish(LevelCounts.None, survey.Formula),
        new BadRatings(),
        new BadRatings(),
        default,
        IsLast: false,
        DateTimeOffset.MinValue,
        TimeSpan.Zero);
}
