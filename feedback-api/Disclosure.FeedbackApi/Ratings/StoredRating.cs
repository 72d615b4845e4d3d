using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>A rating as the store has it.</summary>
public sealed record StoredRating
{
    /// <summary>Its receipt, which identifies it.</summary>
    public required string Receipt { get; init; }

    /// <summary>The survey.</summary>
    public required SurveyId Survey { get; init; }

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

    /// <summary>The paper batch it was entered with; nothing in other channels.</summary>
    public string? Batch { get; init; }

    /// <summary>The day it was given.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Why it is out of the count; nothing where it counts.</summary>
    public ExclusionReason? Excluded { get; init; }

    /// <summary>Whether another rating with the same code took its place; then it does not count.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>A rating that was just given: without what only the store needs to know, its code and its key.</summary>
    internal static StoredRating Of(RatingDraft draft) => new()
    {
        Receipt = draft.Receipt,
        Survey = draft.Survey,
        QuestionVersion = draft.QuestionVersion,
        Channel = draft.Channel,
        Level = draft.Level,
        Reasons = draft.Reasons.IsDefault ? [] : draft.Reasons,
        Comment = draft.Comment,
        Batch = draft.Batch,
        Day = draft.Day,
        Excluded = draft.Excluded,
    };

    /// <summary>
    /// The rating with another answer under the same key: receipt and place stay. A code that came with the first stays as well, and one
    /// that comes now makes it an invited rating. What staff took out stays out: nobody gets back in by answering again.
    /// </summary>
    /// <param name="draft">The answer that takes the place of this one.</param>
    /// <param name="hasCode">Whether the rating had a code already.</param>
    internal StoredRating Amended(RatingDraft draft, bool hasCode) => this with
    {
        QuestionVersion = draft.QuestionVersion,
        Channel = draft.CodeHash is null || hasCode ? Channel : draft.Channel,
        Level = draft.Level,
        Reasons = draft.Reasons.IsDefault ? [] : draft.Reasons,
        Comment = draft.Comment,
        Day = draft.Day,
        Excluded = Excluded is null or ExclusionReason.AutoFilled ? draft.Excluded : Excluded,
        IsReplaced = false,
    };
}
