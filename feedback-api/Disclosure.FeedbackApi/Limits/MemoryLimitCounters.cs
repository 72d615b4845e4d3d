using System.Runtime.InteropServices;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// Counters of one process, in memory. Windows follow one another from the start of the process on its monotonic clock, so that a
/// clock that is set changes nothing; when one ends all its counters go. What is given back to nothing leaves no counter: memory is
/// bounded by what was stored.
/// </summary>
internal sealed class MemoryLimitCounters(TimeProvider time) : ILimitCounters
{
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _counting = new();
    private readonly Dictionary<TimeSpan, WindowCounts> _windows = [];

    /// <inheritdoc/>
    public ValueTask<Reservation> ReserveAsync(ReadOnlyMemory<BudgetUse> uses, CancellationToken cancellation) =>
        ValueTask.FromResult(Reserve(uses.Span));

    /// <inheritdoc/>
    public ValueTask GiveBackAsync(Reservation reservation)
    {
        lock (_counting)
        {
            foreach (var (use, window) in reservation.Taken)
                GiveBack(use, window);
        }

        return ValueTask.CompletedTask;
    }

    private Reservation Reserve(ReadOnlySpan<BudgetUse> uses)
    {
        lock (_counting)
        {
            foreach (var use in uses)
            {
                if (use.Size > 0 && CountsOf(use.Window).Taken.GetValueOrDefault(use.Budget) + use.Number > use.Size)
                    return new([], use);
            }

            var taken = new (BudgetUse, long)[uses.Length];
            for (var at = 0; at < uses.Length; at++)
                taken[at] = (uses[at], Take(uses[at]));
            return new(ImmutableCollectionsMarshal.AsImmutableArray(taken), null);
        }
    }

    private long Take(BudgetUse use)
    {
        var counts = CountsOf(use.Window);
        if (use.Size > 0)
            CollectionsMarshal.GetValueRefOrAddDefault(counts.Taken, use.Budget, out _) += use.Number;
        return counts.Window;
    }

    private void GiveBack(BudgetUse use, long window)
    {
        var counts = CountsOf(use.Window);
        if (use.Size <= 0 || counts.Window != window)
            return;
        var left = counts.Taken.GetValueOrDefault(use.Budget) - use.Number;
        if (left > 0)
            counts.Taken[use.Budget] = left;
        else
            counts.Taken.Remove(use.Budget);
    }

    private WindowCounts CountsOf(TimeSpan length)
    {
        var window = time.GetElapsedTime(_start).Ticks / length.Ticks;
        if (_windows.TryGetValue(length, out var counts) && counts.Window == window)
            return counts;
        return _windows[length] = new(window);
    }

    private sealed class WindowCounts(long window)
    {
        public long Window { get; } = window;

        public Dictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);
    }
}
