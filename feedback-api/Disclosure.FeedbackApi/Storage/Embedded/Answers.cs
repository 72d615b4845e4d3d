namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Answers requests away from the writer, which has the next frame to write: several in one go, as handing each to the pool by itself
/// costs more than going on with it does.
/// </summary>
internal sealed class Answers(List<Request> requests, int from, int to, bool isWritten) : IThreadPoolWorkItem
{
    // So few that both processors of a small machine have some to go on with.
    private const int AtOnce = 16;

    /// <summary>Hands the answers to the pool.</summary>
    public static void Give(List<Request> requests, int from, int to, bool isWritten)
    {
        for (var at = from; at < to; at += AtOnce)
            ThreadPool.UnsafeQueueUserWorkItem(new Answers(requests, at, Math.Min(to, at + AtOnce), isWritten), preferLocal: false);
    }

    /// <inheritdoc/>
    public void Execute()
    {
        for (var at = from; at < to; at++)
        {
            if (isWritten)
                requests[at].Answer();
            else
                requests[at].Refuse();
        }
    }
}
