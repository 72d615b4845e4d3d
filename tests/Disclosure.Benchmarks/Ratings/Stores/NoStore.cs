using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.Benchmarks.Ratings.Stores;

/// <summary>The ceiling: answers that a rating is stored, and stores nothing.</summary>
internal sealed class NoStore : InsertOnlyStore
{
    /// <inheritdoc/>
    public override ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation) =>
        ValueTask.FromResult(new GiveResult(GiveOutcome.Stored, draft.Receipt));
}
