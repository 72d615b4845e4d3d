using Disclosure.Model.TargetReviews;

namespace Disclosure.Site.Process;

/// <summary>A round of the review of a target, as a row.</summary>
/// <param name="Of">The review.</param>
/// <param name="Number">Which round, from 1.</param>
/// <param name="Round">The round.</param>
public sealed record ReviewRoundRow(ReviewRow Of, int Number, ReviewRound Round);
