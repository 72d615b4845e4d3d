using System.Diagnostics;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// What is acknowledged: the state in LiteDB, and over it what the journal has and LiteDB not yet. Everyone reads through
/// here, so that nobody can miss what was acknowledged.
/// </summary>
/// <param name="state">The state in LiteDB.</param>
/// <param name="maximum">How many entries may wait for LiteDB.</param>
/// <param name="logger">Where a failure of LiteDB is told.</param>
internal sealed class PendingChanges(LiteState state, int maximum, ILogger logger) : IRatingLookup
{
    // Large ones are cheaper; but where ratings wait for LiteDB they wait for a whole one.
    private const int EntriesPerTransaction = 1_000;

    // What waits is in memory and in the journal: nothing but a question that LiteDB must answer needs it sooner.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly Changes _visible = Known(state);
    private readonly List<(long Sequence, TaskCompletionSource Source)> _waiting = [];
    private readonly Queue<Changes> _unwritten = [];
    private bool _isClosed;

    /// <summary>The fingerprint of the key that was named last; nothing where none was.</summary>
    public string? Key
    {
        get
        {
            lock (_gate)
                return _visible.Key;
        }
    }

    /// <summary>Why the store can't be used any more, in Chinese; nothing while it can.</summary>
    public string? Failure { get; private set; }

    /// <inheritdoc/>
    public int SurveyCount
    {
        get
        {
            lock (_gate)
                return _visible.Surveys.Count;
        }
    }

    /// <inheritdoc/>
    public RatingState? Rating(string receipt) => Visible(changes => changes.Ratings, receipt) ?? state.Rating(receipt);

    /// <inheritdoc/>
    public string? Receipt(HashId key) => Visible(changes => changes.Keys, key) ?? state.Receipt(key);

    /// <inheritdoc/>
    public CodeState? Code(HashId code) => Visible(changes => changes.Codes, code) ?? state.Code(code);

    /// <inheritdoc/>
    public bool HasStep(int survey, string receipt, int number) =>
        Visible(changes => changes.Steps, (receipt, number)) is not null || state.HasStep(survey, receipt, number);

    /// <inheritdoc/>
    public SurveyState? Survey(SurveyId survey) => Visible(changes => changes.Surveys, survey);

    /// <summary>Waits until more entries may wait: LiteDB is behind.</summary>
    public void WaitForRoom()
    {
        lock (_gate)
        {
            while (_visible.Entries >= maximum && Failure is null)
                Monitor.Wait(_gate);
        }
    }

    /// <summary>Lets all see changes whose entries are on disk.</summary>
    public void Publish(Changes changes)
    {
        if (changes.Entries == 0)
            return;
        lock (_gate)
        {
            _visible.Add(changes);
            _unwritten.Enqueue(changes);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Returns when LiteDB has all that is visible now.</summary>
    /// <exception cref="StoreUnavailableException">LiteDB failed.</exception>
    public Task WaitForState(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (Failure is { } failure)
                throw new StoreUnavailableException(failure);
            if (_visible.Entries == 0)
                return Task.CompletedTask;
            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((_visible.Last, source));
            Monitor.PulseAll(_gate);
            return source.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Writes to LiteDB what waits for it until <see cref="Close"/> is called: the work of a thread of its own.</summary>
    public void Run()
    {
        try
        {
            while (Take() is { } changes)
            {
                state.Write(changes);
                Written(changes);
            }
        }
        catch (Exception error)
        {
            // LiteDB throws exceptions of every kind; whatever it is, the journal has all that was acknowledged.
            Fail(error);
        }
    }

    /// <summary>No more comes: <see cref="Run"/> returns when all is written.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>The store is of no use any more until it is opened again.</summary>
    public void Fail(Exception error)
    {
        logger.LogError(error, "评价存储出错，停止接收评价。");
        lock (_gate)
        {
            Failure ??= $"评价存储出错（{DiskTrouble.ReasonOf(error)}），已停止接收评价；此前确认收到的评价都在日志中，重新启动时会由日志重建状态库。";
            foreach (var (_, source) in _waiting)
                source.TrySetException(new StoreUnavailableException(Failure, error));
            _waiting.Clear();
            Monitor.PulseAll(_gate);
        }
    }

    private static Changes Known(LiteState state)
    {
        var changes = new Changes { Key = state.Key };
        foreach (var (survey, known) in state.Surveys())
            changes.Surveys[survey] = known;
        return changes;
    }

    private Changes? Take()
    {
        lock (_gate)
        {
            while (_unwritten.Count == 0 && !_isClosed)
                Monitor.Wait(_gate);
            if (_unwritten.Count == 0)
                return null;
            WaitForMore();

            var taken = new Changes();
            while (taken.Entries < EntriesPerTransaction && _unwritten.TryDequeue(out var next))
                taken.Add(next);
            return taken;
        }
    }

    private void WaitForMore()
    {
        var start = Stopwatch.GetTimestamp();
        while (_visible.Entries < Math.Min(EntriesPerTransaction, maximum) && _waiting.Count == 0 && !_isClosed
            && LongestWait - Stopwatch.GetElapsedTime(start) is var left && left > TimeSpan.Zero)
        {
            Monitor.Wait(_gate, left);
        }
    }

    private void Written(Changes changes)
    {
        lock (_gate)
        {
            _visible.Remove(changes);
            foreach (var (_, source) in _waiting.Where(one => one.Sequence <= changes.Last))
                source.TrySetResult();
            _waiting.RemoveAll(one => one.Sequence <= changes.Last);
            Monitor.PulseAll(_gate);
        }
    }

    private TValue? Visible<TKey, TValue>(Func<Changes, Dictionary<TKey, TValue>> part, TKey key)
        where TKey : notnull
        where TValue : class
    {
        lock (_gate)
            return part(_visible).GetValueOrDefault(key);
    }
}
