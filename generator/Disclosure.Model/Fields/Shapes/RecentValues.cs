namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// Remembers what was made of recent texts, so that labels, units and values that stand in thousands of files are kept
/// once. Forgetful on purpose: each place holds the last value that fell on it. Safe for many threads, for values that
/// never change: one that gets lost is only made again.
/// </summary>
/// <param name="make">Makes the value of a text.</param>
/// <param name="textOf">The text a value was made of.</param>
internal sealed class RecentValues<T>(Func<string, T> make, Func<T, string> textOf)
    where T : class
{
    private const int Places = 1 << 14;
    private const int LongestText = 40;
    private readonly T?[] _recent = new T?[Places];

    /// <summary>The value of <paramref name="text"/>.</summary>
    public T Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText)
            return make(text.ToString());
        ref var place = ref _recent[string.GetHashCode(text) & (Places - 1)];
        if (Volatile.Read(ref place) is { } recent && text.SequenceEqual(textOf(recent)))
            return recent;
        var made = make(text.ToString());
        Volatile.Write(ref place, made);
        return made;
    }
}
