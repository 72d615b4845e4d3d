using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// Counts wrong codes. A code is looked at first, and a right one is always let through: what one person mistypes locks out nobody who
/// shares the address. After the limit of an address its wrong codes get another answer, which tells a guesser nothing, since a right
/// one is told by being stored.
/// </summary>
/// <remarks>
/// Guessing stays hopeless all the same. A code has 60 random bits: with a million codes issued one guess in 10^12 hits. What bounds the
/// guesses is a ceiling for the whole survey: once addresses past their limit have tried so many in a minute, theirs are not looked at
/// any more until it is over. A month of 600 a minute from such addresses, with ten in ten minutes from each of 10,000 others, is half a
/// milliard guesses, of which one in 2,000 months hits anything; and wrong codes are noted on the result long before.
/// </remarks>
internal sealed class CodeGuesses(ILimitCounters counters, FeedbackOptions options, TimeProvider time)
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan CeilingWindow = TimeSpan.FromMinutes(1);

    private readonly long _start = time.GetTimestamp();
    private readonly ConcurrentDictionary<string, TimeSpan> _over = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TimeSpan> _shut = new(StringComparer.Ordinal);

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Whether a code of an address is looked at.</summary>
    /// <param name="what">What the code is for: a survey, or a receipt.</param>
    /// <param name="address">What the sender's address is called today.</param>
    public bool MayLook(string what, string address) => !Holds(_shut, what) || !Holds(_over, address);

    /// <summary>Counts a wrong code.</summary>
    /// <returns>Whether the address has not had too many of them: whether to say that this one is wrong.</returns>
    public async ValueTask<bool> CountWrongAsync(string what, string address, CancellationToken cancellation)
    {
        BudgetUse[] own = [new($"wrong-codes/{address}", options.WrongCodesPerAddress, AddressWindow)];
        if ((await counters.ReserveAsync(own, cancellation)).IsGranted)
            return true;
        Remember(_over, address, AddressWindow);
        BudgetUse[] all = [new($"wrong-codes-of/{what}", options.WrongCodesPerSurvey, CeilingWindow)];
        if (!(await counters.ReserveAsync(all, cancellation)).IsGranted)
            Remember(_shut, what, CeilingWindow);
        return false;
    }

    private bool Holds(ConcurrentDictionary<string, TimeSpan> remembered, string name) =>
        remembered.TryGetValue(name, out var until) && Now < until;

    private void Remember(ConcurrentDictionary<string, TimeSpan> remembered, string name, TimeSpan length)
    {
        var now = Now;
        if (remembered.Count >= MostRemembered)
        {
            foreach (var (old, until) in remembered)
            {
                if (until <= now)
                    remembered.TryRemove(old, out _);
            }
        }

        remembered[name] = now + length;
    }
}
