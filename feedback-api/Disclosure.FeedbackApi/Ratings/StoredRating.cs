using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>A rating as the store has it.</summary>
public sealed record StoredRating
{
    /// <summary>Its receipt, which identifies it.</summary>
    public required string Receipt { get; init; }

    /// <summary>The survey.</summary>
    public required string Survey { get; init; }

    /// <summary>The version of the question that was asked.</summary>
    public required string QuestionVersion { get; init; }

    /// <summary>How it came in.</summary>
    public required RatingChannel Channel { get; init; }

    /// <summary>The level.</summary>
    public required SatisfactionLevel Level { get; init; }

    /// <summary>Codes of the reasons given.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>The comment; nothing where none was written.</summary>
    public string? Comment { get; init; }

    /// <summary>The day it was given.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Why it is out of the count; nothing where it counts.</summary>
    public ExclusionReason? Excluded { get; init; }

    /// <summary>Whether a later rating with the same code took its place; then it does not count.</summary>
    public bool IsReplaced { get; init; }
}
