using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>A bad rating that counts, and what was done about it.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Progress">What they come to.</param>
internal sealed record Case(StoredRating Rating, IReadOnlyList<CaseStep> Steps, CaseProgress Progress)
{
    /// <summary>Whether a rating is a case: one of the two lowest levels, and neither taken out nor replaced.</summary>
    public static bool Is(StoredRating rating) => rating is { Excluded: null, IsReplaced: false } && RatingLevels.AsksReason(rating.Level);
}
