using System.Diagnostics;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// The one writer of the journal: decides what waits in order, writes it as one frame with one sync, lets it be seen, then
/// answers. What came while it synced is the next frame.
/// </summary>
internal sealed class JournalWriter(RatingJournal journal, PendingChanges pending, RequestQueue queue)
{
    // Well under what a frame may have, as an entry is not cut in two.
    private const int FrameGoal = 1024 * 1024;

    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LongestPatience = TimeSpan.FromMilliseconds(5);

    private readonly FrameBuilder _frame = new();

    /// <summary>Serves the queue until it is closed and empty: the work of a thread of its own.</summary>
    public void Run()
    {
        var (goal, patience) = (1, TimeSpan.Zero);
        while (queue.Take(goal, patience) is { } requests)
        {
            var start = Stopwatch.GetTimestamp();
            for (var done = 0; done < requests.Count;)
            {
                pending.WaitForRoom();
                done += Serve(requests, done);
            }

            (goal, patience) = (requests.Count + queue.Count, PatienceAfter(Stopwatch.GetElapsedTime(start)));
        }
    }

    // Over a slow disk those who are answered together come back just after the next sync has begun, and wait for two of them: half a
    // sync's time for them to come back is well spent. A disk that is quicker than the clock of waiting threads needs none.
    private static TimeSpan PatienceAfter(TimeSpan writing) =>
        writing < Slow ? TimeSpan.Zero : writing < 2 * LongestPatience ? writing / 2 : LongestPatience;

    private int Serve(List<Request> requests, int from)
    {
        var to = from;
        var isWritten = TryWrite(requests, ref to);
        Answers.Give(requests, from, to, isWritten);
        return to - from;
    }

    private bool TryWrite(List<Request> requests, ref int to)
    {
        if (pending.Failure is not null)
        {
            to = requests.Count;
            return false;
        }

        try
        {
            var ledger = new Ledger(pending);
            Decide(requests, ref to, ledger);
            if (_frame.Count > 0 && !journal.Append(_frame))
                return false;
            pending.Publish(ledger.Changes);
            return true;
        }
        catch (Exception error)
        {
            // LiteDB throws exceptions of every kind, and a fault of ours may be of any. The requests are refused, and so is all that
            // follows: who waits for an answer gets one, and whoever looks is told why.
            pending.Fail(error);
            return false;
        }
    }

    private void Decide(List<Request> requests, ref int to, Ledger ledger)
    {
        _frame.Clear();
        while (to < requests.Count && _frame.Length < FrameGoal)
        {
            var request = requests[to++];
            if (!request.Decide(ledger))
                continue;
            _frame.Add(request.Line.Span);
            ledger.Apply(request.Entry, journal.Last + _frame.Count);
        }
    }
}
