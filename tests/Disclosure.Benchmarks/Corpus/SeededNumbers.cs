namespace Disclosure.Benchmarks.Corpus;

/// <summary>
/// Numbers that are the same on every machine and in every version of .NET, which <see cref="Random"/> does not promise:
/// the 64-bit linear congruential generator of Knuth's MMIX, of which the high bits are used.
/// </summary>
internal sealed class SeededNumbers(ulong seed)
{
    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;
    private const int LowBits = 33;

    /// <summary>Neighbouring seeds would give neighbouring first numbers; the product spreads them.</summary>
    private ulong _state = unchecked((seed + 1) * Multiplier);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (uint)(high - low + 1));

    /// <summary>Whether something happens that does so <paramref name="percent"/> times in a hundred.</summary>
    public bool Happens(int percent) => Between(1, 100) <= percent;

    /// <summary>One of <paramref name="choices"/>.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    private uint Next()
    {
        _state = unchecked((_state * Multiplier) + Increment);
        return (uint)(_state >> LowBits);
    }
}
