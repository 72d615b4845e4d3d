using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Retention;

/// <summary>
/// Removes for good what a store need not keep any longer. Ratings, counts and which of them replaced another stay; a code that is removed
/// is wrong from then on, and nobody can tell any more which rating it gave.
/// </summary>
internal interface IStoreRetention : IAsyncDisposable
{
    /// <summary>What there is to remove, by survey; nothing of surveys that have nothing.</summary>
    Task<IReadOnlyDictionary<SurveyId, RetentionCount>> CountAsync(IReadOnlyList<RetentionDue> due, CancellationToken cancellation);

    /// <summary>Removes it. It is gone from the disk's files when the call returns; interrupted, it is done again or not at all.</summary>
    /// <exception cref="StoreUnavailableException">It could not be removed.</exception>
    Task RemoveAsync(IReadOnlyList<RetentionDue> due, CancellationToken cancellation);
}
