namespace Disclosure.FeedbackApi.Ratings;

/// <summary>The answer to a rating that is on disk.</summary>
/// <param name="Receipt">Its receipt: 16 characters.</param>
public sealed record RatingReceipt(string Receipt);
