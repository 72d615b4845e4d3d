using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>The rules of waits, over counts that are kept in memory or shared.</summary>
public sealed class SignInTries(StaffOptions options, ITryCounts counts) : ISignInTries
{
    /// <summary>How long a new address waits before its first try at an account that strangers try.</summary>
    public static readonly TimeSpan NewAddressWait = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait there is.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>Counts of which nothing was heard for so long say nothing any more.</summary>
    public static readonly TimeSpan Forgotten = 2 * LongestWait;

    private const string Device = "device\n";

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    // Wrong tries at one account, of whoever has not signed in before, that make it one that strangers try.
    private const int Besieged = 20;

    /// <summary>Whether counts are those of a browser that signed in before.</summary>
    public static bool IsDevice(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith(Device, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public ValueTask<TimeSpan> TakeAsync(SignInTry attempt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return attempt.Device is null
            ? counts.UseAsync(KeysOf(attempt), (known, now) => TakeStranger(known, now, attempt), cancellation)
            : counts.UseAsync([KeyOf(attempt)], (known, now) => TakeOf(known, now, KeyOf(attempt), out _), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask GiveBackAsync(SignInTry attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        await counts.UseAsync(
            KeysOf(attempt),
            (known, now) =>
            {
                GiveBack(known, now, KeyOf(attempt));
                if (attempt.Device is null)
                {
                    GiveBack(known, now, AccountKey(attempt));
                    GiveBack(known, now, AddressKey(attempt.Address));
                }

                return TimeSpan.Zero;
            },
            CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask PassedAsync(SignInTry attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        await counts.UseAsync(
            KeysOf(attempt),
            (known, now) =>
            {
                known.Remove(KeyOf(attempt));
                if (attempt.Device is null)
                    GiveBack(known, now, AccountKey(attempt));
                return TimeSpan.Zero;
            },
            CancellationToken.None);
    }

    /// <inheritdoc/>
    public ValueTask<TimeSpan> TakeAddressAsync(string address, CancellationToken cancellation) => counts.UseAsync(
        [AddressKey(address)], (known, now) => TakeWindow(known, now, AddressKey(address), options.SignInsPerAddress), cancellation);

    private TimeSpan TakeStranger(IDictionary<string, TryCount> known, TimeSpan now, SignInTry attempt)
    {
        var wait = TakeWindow(known, now, AddressKey(attempt.Address), options.SignInsPerAddress);
        if (wait > TimeSpan.Zero)
            return wait;
        var isNew = !known.ContainsKey(KeyOf(attempt));
        if (isNew && CountOf(known, now, AccountKey(attempt)) >= Besieged)
        {
            known[KeyOf(attempt)] = new(0, now, now + NewAddressWait);
            return NewAddressWait;
        }

        wait = TakeOf(known, now, KeyOf(attempt), out var isTaken);
        if (isTaken)
            TakeWindow(known, now, AccountKey(attempt), int.MaxValue);
        return wait;
    }

    // The wait after a wrong try stands in the counts from when it is taken: a hundred at once do not pass for one.
    private TimeSpan TakeOf(IDictionary<string, TryCount> known, TimeSpan now, string key, out bool isTaken)
    {
        var count = Find(known, key) ?? new(0, now, now);
        if (count.Seen + Forgotten < now)
            count = new(0, now, now);
        isTaken = count.Next <= now;
        if (!isTaken)
            return count.Next - now;
        var wrong = count.Wrong + 1;
        known[key] = new(wrong, now, wrong < options.WrongPasswords ? now : now + WaitAfter(wrong - options.WrongPasswords));
        return TimeSpan.Zero;
    }

    private static TimeSpan WaitAfter(int over) =>
        TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, FirstWait.TotalSeconds * Math.Pow(2, Math.Min(over, 16))));

    private static TimeSpan TakeWindow(IDictionary<string, TryCount> known, TimeSpan now, string key, int most)
    {
        if (most <= 0)
            return TimeSpan.Zero;
        var count = Find(known, key);
        if (count is null || count.Next <= now)
            count = new(0, now, now + Window);
        if (count.Wrong >= most)
            return count.Next - now;
        known[key] = count with { Wrong = count.Wrong + 1, Seen = now };
        return TimeSpan.Zero;
    }

    private static int CountOf(IDictionary<string, TryCount> known, TimeSpan now, string key) =>
        Find(known, key) is { } count && count.Next > now ? count.Wrong : 0;

    private static void GiveBack(IDictionary<string, TryCount> known, TimeSpan now, string key)
    {
        if (Find(known, key) is { Wrong: > 0 } count)
            known[key] = count with { Wrong = count.Wrong - 1, Next = key.StartsWith('/') ? count.Next : now };
    }

    private static TryCount? Find(IDictionary<string, TryCount> known, string key) => known.TryGetValue(key, out var count) ? count : null;

    private static string[] KeysOf(SignInTry attempt) => attempt.Device is null
        ? [KeyOf(attempt), AccountKey(attempt), AddressKey(attempt.Address)]
        : [KeyOf(attempt)];

    // Keys of windows begin with a slash, which no other does.
    private static string KeyOf(SignInTry attempt) =>
        attempt.Device is { } device ? $"{Device}{device}\n{attempt.Name}" : $"{attempt.Address}\n{attempt.Name}";

    private static string AccountKey(SignInTry attempt) => "/account\n" + attempt.Name;

    private static string AddressKey(string address) => "/address\n" + address;
}
