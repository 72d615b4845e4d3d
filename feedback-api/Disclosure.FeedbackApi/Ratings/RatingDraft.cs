using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>A rating that has been validated and waits to be stored: nothing in it tells who gave it.</summary>
public sealed record RatingDraft
{
    /// <summary>The survey.</summary>
    public required SurveyId Survey { get; init; }

    /// <summary>The version of the question that was asked.</summary>
    public required string QuestionVersion { get; init; }

    /// <summary>How it came in.</summary>
    public required RatingChannel Channel { get; init; }

    /// <summary>The keyed hash of the one-time code, in lower-case hex; nothing in the open channel.</summary>
    public string? CodeHash { get; init; }

    /// <summary>
    /// The keyed hash of the key that makes a repeated request the same request, in lower-case hex: the client's own word, so
    /// that it is not kept as written.
    /// </summary>
    public required string KeyHash { get; init; }

    /// <summary>
    /// The keyed hash of what was answered: the same key with another one is another answer, which takes the place of the first. Nothing
    /// where answers are not told apart, as with paper: then the first answer stays.
    /// </summary>
    public string? BodyHash { get; init; }

    /// <summary>The level.</summary>
    public required SatisfactionLevel Level { get; init; }

    /// <summary>Codes of the reasons given.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>The comment with what could name a person masked; nothing where none was written.</summary>
    public string? Comment { get; init; }

    /// <summary>The paper batch it was entered with; nothing in other channels.</summary>
    public string? Batch { get; init; }

    /// <summary>Why it is out of the count from the start; nothing where it counts.</summary>
    public ExclusionReason? Excluded { get; init; }

    /// <summary>The receipt it will have: 16 characters that nobody can guess.</summary>
    public required string Receipt { get; init; }

    /// <summary>The day it was given, by the portal's clock; no time of day is kept.</summary>
    public required DateOnly Day { get; init; }
}
