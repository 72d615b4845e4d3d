using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>Tries in memory, by a clock that nobody can set back.</summary>
public sealed class MemorySignInTries(StaffOptions options, TimeProvider time) : ISignInTries
{
    /// <summary>How long a new address waits before its first try at an account that strangers try.</summary>
    public static readonly TimeSpan NewAddressWait = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait there is.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    // Wrong tries at one account, of whoever has not signed in before, that make it one that strangers try.
    private const int Besieged = 20;

    // More than this are guessed: those of which nothing was heard for longest are let go.
    private const int Most = 20_000;

    private readonly Lock _counting = new();
    private readonly Dictionary<string, Counter> _counters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Counter> _devices = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<TimeSpan> TakeAsync(SignInTry attempt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        lock (_counting)
            return ValueTask.FromResult(attempt.Device is null ? TakeStranger(attempt) : TakeOf(_devices, KeyOf(attempt), out _));
    }

    /// <inheritdoc/>
    public ValueTask GiveBackAsync(SignInTry attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        lock (_counting)
        {
            GiveBack(attempt.Device is null ? _counters : _devices, KeyOf(attempt));
            if (attempt.Device is null)
            {
                GiveBack(_counters, AccountKey(attempt));
                GiveBack(_counters, AddressKey(attempt.Address));
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask PassedAsync(SignInTry attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        lock (_counting)
        {
            (attempt.Device is null ? _counters : _devices).Remove(KeyOf(attempt));
            if (attempt.Device is null)
                GiveBack(_counters, AccountKey(attempt));
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<TimeSpan> TakeAddressAsync(string address, CancellationToken cancellation)
    {
        lock (_counting)
            return ValueTask.FromResult(TakeWindow(AddressKey(address), options.SignInsPerAddress));
    }

    private TimeSpan TakeStranger(SignInTry attempt)
    {
        Sweep();
        var wait = TakeWindow(AddressKey(attempt.Address), options.SignInsPerAddress);
        if (wait > TimeSpan.Zero)
            return wait;
        var isNew = !_counters.ContainsKey(KeyOf(attempt));
        if (isNew && CountOf(AccountKey(attempt)) >= Besieged)
        {
            _counters[KeyOf(attempt)] = new(0, Now, Now + Ticks(NewAddressWait));
            return NewAddressWait;
        }

        wait = TakeOf(_counters, KeyOf(attempt), out var isTaken);
        if (isTaken)
            TakeWindow(AccountKey(attempt), int.MaxValue);
        return wait;
    }

    // The wait after a wrong try stands in the counter from when it is taken: a hundred at once do not pass for one.
    private TimeSpan TakeOf(Dictionary<string, Counter> counters, string key, out bool isTaken)
    {
        var known = counters.GetValueOrDefault(key) ?? new(0, Now, Now);
        if (known.Seen + Ticks(LongestWait) + Ticks(LongestWait) < Now)
            known = new(0, Now, Now);
        isTaken = known.Next <= Now;
        if (!isTaken)
            return Elapsed(known.Next);
        var wrong = known.Wrong + 1;
        counters[key] = new(wrong, Now, wrong < options.WrongPasswords ? Now : Now + Ticks(WaitAfter(wrong - options.WrongPasswords)));
        return TimeSpan.Zero;
    }

    private static TimeSpan WaitAfter(int over) =>
        TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, FirstWait.TotalSeconds * Math.Pow(2, Math.Min(over, 16))));

    private TimeSpan TakeWindow(string key, int most)
    {
        if (most <= 0)
            return TimeSpan.Zero;
        var known = _counters.GetValueOrDefault(key);
        if (known is null || known.Next <= Now)
            known = new(0, Now, Now + Ticks(Window));
        if (known.Wrong >= most)
            return Elapsed(known.Next);
        _counters[key] = known with { Wrong = known.Wrong + 1, Seen = Now };
        return TimeSpan.Zero;
    }

    private int CountOf(string key) => _counters.GetValueOrDefault(key) is { } known && known.Next > Now ? known.Wrong : 0;

    private void GiveBack(Dictionary<string, Counter> counters, string key)
    {
        if (counters.GetValueOrDefault(key) is { Wrong: > 0 } known)
            counters[key] = known with { Wrong = known.Wrong - 1, Next = key.StartsWith('/') ? known.Next : Now };
    }

    private void Sweep()
    {
        if (_counters.Count <= Most)
            return;
        foreach (var key in _counters.OrderBy(pair => pair.Value.Seen).Take(Most / 10).Select(pair => pair.Key).ToList())
            _counters.Remove(key);
    }

    private long Now => time.GetTimestamp();

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    private TimeSpan Elapsed(long until) => time.GetElapsedTime(Now, until);

    // Keys of windows begin with a slash, which no other does.
    private static string KeyOf(SignInTry attempt) => $"{attempt.Device ?? attempt.Address}\n{attempt.Name}";

    private static string AccountKey(SignInTry attempt) => "/account\n" + attempt.Name;

    private static string AddressKey(string address) => "/address\n" + address;

    /// <summary>What is known of one.</summary>
    /// <param name="Wrong">Tries that were not right.</param>
    /// <param name="Seen">When the last was.</param>
    /// <param name="Next">When the next may be; of a window, when it ends.</param>
    private sealed record Counter(int Wrong, long Seen, long Next);
}
