using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>A rating that waits to be committed with others.</summary>
/// <param name="draft">The rating.</param>
/// <param name="cancellation">Ends the caller's wait.</param>
internal sealed class WaitingRating(RatingDraft draft, CancellationToken cancellation)
{
    // Whoever waits goes on by themselves: the writer has the next ratings to see to.
    private readonly TaskCompletionSource<GiveResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The rating.</summary>
    public RatingDraft Draft { get; } = draft;

    /// <summary>The answer.</summary>
    public Task<GiveResult> Answer => _answer.Task;

    /// <summary>Whether nobody waits for it any more; then it need not be stored.</summary>
    public bool IsAbandoned => cancellation.IsCancellationRequested;

    /// <summary>Answers.</summary>
    public void Set(GiveResult result) => _answer.TrySetResult(result);
}
