using System.Collections.Immutable;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Results.Published;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Results;

/// <summary>What is published of a survey, with what follows from the ratings that it counts.</summary>
internal sealed class PublishedResult
{
    private static readonly PublishedCounts Nothing = new() { Valid = 0, Favourable = 0 };

    private PublishedResult(KeptVersion version)
    {
        Version = version;
        Channels = version.Ratings.ToChannels();
        Tree = ReceiptTree.Of(
            version.Ratings.Where(rating => rating.Channel.Scores() && rating.Level != SatisfactionLevel.Unknown)
                .Select(rating => rating.Receipt),
            version.Salt);
        foreach (var rating in version.Ratings.Where(rating => RatingLevels.AsksReason(rating.Level)))
            (rating.Channel.Scores() ? ScoredBad : OpenBad).Add(rating.Receipt, rating.Day);
    }

    private PublishedResult(PublishedResult same, KeptVersion version) =>
        (Version, Channels, Tree, ScoredBad, OpenBad) = (version, same.Channels, same.Tree, same.ScoredBad, same.OpenBad);

    /// <summary>What is kept of it.</summary>
    public KeptVersion Version { get; }

    /// <summary>The counts by channel; none while the survey is open.</summary>
    public ImmutableDictionary<RatingChannel, LevelCounts> Channels { get; }

    /// <summary>The tree over the receipts of the valid ratings that score; over none while the survey is open.</summary>
    public ReceiptTree Tree { get; }

    /// <summary>The bad ratings among those that score.</summary>
    public BadRatings ScoredBad { get; } = new();

    /// <summary>The bad ratings among the open ones.</summary>
    public BadRatings OpenBad { get; } = new();

    /// <summary>The counts that score, with what must be hidden hidden.</summary>
    public PublishedCounts Scored => Version.Scored.IsEmpty ? Nothing : Version.Scored[^1];

    /// <summary>The open counts, likewise.</summary>
    public PublishedCounts Open => Version.Open.IsEmpty ? Nothing : Version.Open[^1];

    /// <summary>Whether the survey was over when it was made: only then it tells rates, levels and leaves.</summary>
    public bool IsLast => Version.IsLast;

    /// <summary>The result that a kept version is.</summary>
    public static PublishedResult Of(KeptVersion version) => new(version);

    /// <summary>The same with another version of the same ratings.</summary>
    public PublishedResult With(KeptVersion version) => new(this, version);

    /// <summary>Nothing published yet.</summary>
    public static PublishedResult None(SurveyId survey, DateOnly day) => new(new()
    {
        Survey = survey,
        Number = 0,
        Day = day,
        Step = long.MinValue,
    });

    /// <summary>The bad ratings whose number may be told: each part where its counts allow it.</summary>
    public IReadOnlyList<BadRatings> BadToTell(SatisfactionFormula formula) =>
    [
        .. CaseHandling.MayBeTold(Scored, formula) ? [ScoredBad] : Array.Empty<BadRatings>(),
        .. CaseHandling.MayBeTold(Open, formula) ? [OpenBad] : Array.Empty<BadRatings>(),
    ];
}
