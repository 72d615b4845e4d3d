namespace Disclosure.Staff.SignIn;

/// <summary>Counts in memory, by a clock that nobody can set back.</summary>
public sealed class MemoryTryCounts(TimeProvider time) : ITryCounts
{
    // More than this are guessed: those of which nothing was heard for longest are let go.
    private const int Most = 20_000;

    private readonly Lock _counting = new();
    private readonly Dictionary<string, TryCount> _counts = new(StringComparer.Ordinal);
    private readonly long _start = time.GetTimestamp();

    /// <inheritdoc/>
    public ValueTask<TimeSpan> UseAsync(
        IReadOnlyCollection<string> keys, Func<IDictionary<string, TryCount>, TimeSpan, TimeSpan> use, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(use);
        lock (_counting)
        {
            Sweep();
            return ValueTask.FromResult(use(_counts, time.GetElapsedTime(_start)));
        }
    }

    // Browsers that signed in before are no guesses, and are kept.
    private void Sweep()
    {
        if (_counts.Count <= Most)
            return;
        var oldest = _counts.Where(pair => !SignInTries.IsDevice(pair.Key)).OrderBy(pair => pair.Value.Seen).Take(Most / 10);
        foreach (var key in oldest.Select(pair => pair.Key).ToList())
            _counts.Remove(key);
    }
}
