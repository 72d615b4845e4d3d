using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Desk.Ratings;

/// <summary>
/// The page of a rating, found by its receipt: whether it counts. Its level is not shown: who decides that it does not count has no need of
/// it.
/// </summary>
public sealed record RatingPage : DeskFrame
{
    /// <summary>The page of a rating.</summary>
    public RatingPage(DeskVisit visit, StoredRating rating)
        : base(visit, $"评价 {UnambiguousCode.Grouped(rating?.Receipt ?? "")}", $"ratings/{rating?.Receipt}") => Rating = rating!;

    /// <summary>The rating.</summary>
    public StoredRating Rating { get; }

    /// <summary>Whether it counts, in words.</summary>
    public string State => DeskWords.StateOf(Rating);

    /// <summary>How it came in.</summary>
    public string Channel => Rating.Batch is { } batch ? $"{Rating.Channel.Term()}（批次 {batch}）" : Rating.Channel.Term();

    /// <summary>Its case; nothing where it is none.</summary>
    public string? CaseAddress { get; init; }

    /// <summary>The form to take it out of the count or back in; nothing where that is for others.</summary>
    public CountForm? Count { get; init; }
}
