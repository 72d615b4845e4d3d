namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>The requests that wait for the writer: no more than may wait, taken all together.</summary>
internal sealed class RequestQueue(int capacity)
{
    private readonly object _gate = new();
    private List<Request> _waiting = [];
    private int _goal = 1;
    private bool _isClosed;

    /// <summary>Adds a request.</summary>
    /// <returns>Whether it was taken; not where too many wait.</returns>
    /// <exception cref="StoreUnavailableException">The store is closing.</exception>
    public bool TryAdd(Request request)
    {
        lock (_gate)
        {
            if (_isClosed)
                throw new StoreUnavailableException("反馈服务正在停止。");
            if (_waiting.Count >= capacity)
                return false;
            _waiting.Add(request);
            if (_waiting.Count == 1 || _waiting.Count == _goal)
                Monitor.Pulse(_gate);
            return true;
        }
    }

    /// <summary>How many wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <summary>Takes all that wait, and waits for the first; nothing where the queue is closed and empty.</summary>
    /// <param name="goal">How many are worth waiting for when the first is there.</param>
    /// <param name="patience">How long.</param>
    public List<Request>? Take(int goal, TimeSpan patience)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0 && !_isClosed)
                Monitor.Wait(_gate);
            if (_waiting.Count == 0)
                return null;
            if (_waiting.Count < goal && patience > TimeSpan.Zero && !_isClosed)
            {
                _goal = goal;
                Monitor.Wait(_gate, patience);
                _goal = 1;
            }

            var taken = _waiting;
            _waiting = [];
            return taken;
        }
    }

    /// <summary>Takes no more.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }
}
