using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>
/// What was last published of a survey, kept so that a restart, or another process, goes on from it: neither shows anything earlier than it
/// would have been shown, nor forgets what was shown before.
/// </summary>
internal sealed record KeptVersion
{
    /// <summary>The survey.</summary>
    public required SurveyId Survey { get; init; }

    /// <summary>1 for the first, and one more with each that is kept.</summary>
    public required int Number { get; init; }

    /// <summary>The day it was made.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The step of time that it was made in, counted from the survey's first day; it never goes back.</summary>
    public required long Step { get; init; }

    /// <summary>Whether the survey was over: only then rates, levels and leaves are told.</summary>
    public bool IsLast { get; init; }

    /// <summary>What leaves are salted with, anew in each version whose leaves differ; empty while the survey is open.</summary>
    public string Salt { get; init; } = "";

    /// <summary>How many ratings are told of, by channel.</summary>
    public ImmutableDictionary<RatingChannel, int> Received { get; init; } = ImmutableDictionary<RatingChannel, int>.Empty;

    /// <summary>How many were taken out, by reason.</summary>
    public ImmutableDictionary<ExclusionReason, int> Excluded { get; init; } = ImmutableDictionary<ExclusionReason, int>.Empty;

    /// <summary>How many were replaced by a later one with the same code.</summary>
    public int Replaced { get; init; }

    /// <summary>How many changes had been decided on the day that tells of them and are too few to be in the counts.</summary>
    public int Waiting { get; init; }

    /// <summary>The day on which that was told, or when there was nothing to tell; nothing while the survey is open.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>What was shown of the counts that score, by this version and every one before it; the latest last.</summary>
    public ImmutableArray<PublishedCounts> Scored { get; init; } = [];

    /// <summary>What was shown of the open counts, likewise.</summary>
    public ImmutableArray<PublishedCounts> Open { get; init; } = [];

    /// <summary>The ratings that it counts; none while the survey is open.</summary>
    public CountedRatings Ratings { get; init; } = CountedRatings.None;
}
