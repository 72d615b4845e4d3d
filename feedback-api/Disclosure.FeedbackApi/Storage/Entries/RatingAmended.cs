using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>A rating got another answer under its key: it keeps its receipt and its place among the others.</summary>
/// <param name="Rating">What was answered now, with the receipt of the rating that it belongs to.</param>
internal sealed record RatingAmended(RatingDraft Rating) : StoreEntry;
