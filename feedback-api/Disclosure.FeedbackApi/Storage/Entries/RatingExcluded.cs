using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>A rating was taken out of the count, or back in.</summary>
/// <param name="Receipt">The rating.</param>
/// <param name="Reason">Why it is out; nothing where it is back in.</param>
internal sealed record RatingExcluded(string Receipt, ExclusionReason? Reason) : StoreEntry;
