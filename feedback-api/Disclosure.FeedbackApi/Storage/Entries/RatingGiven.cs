using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>A rating was stored: its key was new, its code known.</summary>
/// <param name="Rating">The rating.</param>
internal sealed record RatingGiven(RatingDraft Rating) : StoreEntry;
