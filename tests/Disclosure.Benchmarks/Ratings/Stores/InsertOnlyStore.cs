using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Benchmarks.Ratings.Stores;

/// <summary>A store that is only there to be compared with: it takes ratings, and has no answer to anything else.</summary>
internal abstract class InsertOnlyStore : IFeedbackStore
{
    /// <inheritdoc/>
    public abstract ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation);

    /// <inheritdoc/>
    public ValueTask<GiveResult> ForeseeAsync(RatingDraft draft, CancellationToken cancellation) =>
        ValueTask.FromResult(new GiveResult(GiveOutcome.Stored, draft.Receipt));

    /// <inheritdoc/>
    public ValueTask<bool> IssueCodesAsync(SurveyId survey, IReadOnlyList<string> codeHashes, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<bool> ExcludeAsync(string receipt, ExclusionReason? reason, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<bool> TakeStepAsync(CaseStep step, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CaseStep>> StepsOfAsync(StoredRating rating, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CaseStep>> StepsAsync(SurveyId survey, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<bool> HasCodeAsync(SurveyId survey, string codeHash, CancellationToken cancellation) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<SurveyTally> TallyAsync(SurveyId survey, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<StoredRating?> FindAsync(string receipt, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRating> ReadAsync(SurveyId survey, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask ExportAsync(Stream output, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<string?> RestoreAsync(Stream input, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<string?> CheckAsync(CancellationToken cancellation) => ValueTask.FromResult<string?>(null);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
