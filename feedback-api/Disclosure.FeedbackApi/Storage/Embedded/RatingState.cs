using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A rating as the state has it.</summary>
/// <param name="Id">Its place among all: by survey, then in the order they were given.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Identity">What it is known by.</param>
internal sealed record RatingState(long Id, StoredRating Rating, GiveIdentity Identity)
{
    /// <summary>Whether it got another answer than it was given with.</summary>
    public bool IsAmended { get; init; }
}
