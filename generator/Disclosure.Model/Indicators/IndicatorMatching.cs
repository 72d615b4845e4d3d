namespace Disclosure.Model.Indicators;

/// <summary>
/// Finds the same indicators in two tables: by their levels as written first, which is almost always enough, and by what makes them the
/// same (<see cref="IndicatorIdentity"/>) where that finds none.
/// </summary>
internal static class IndicatorMatching
{
    private const int None = -1;

    /// <summary>
    /// The place of each row's own among others, each of which is given away once, in the order of both; -1 for a row without.
    /// </summary>
    public static int[] Match(IReadOnlyList<Indicator> rows, IReadOnlyList<Indicator> others)
    {
        var found = new int[rows.Count];
        var taken = new bool[others.Count];
        var left = 0;
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Take(rows[i], others, taken);
            left += found[i] == None ? 1 : 0;
        }

        if (left > 0 && taken.Contains(false))
            MatchByIdentity(rows, others, found, taken);
        return found;
    }

    private static int Take(Indicator row, IReadOnlyList<Indicator> others, bool[] taken)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] || !IsWrittenAlike(row, others[i]))
                continue;
            taken[i] = true;
            return i;
        }

        return None;
    }

    private static bool IsWrittenAlike(Indicator one, Indicator other) =>
        one.Level3 == other.Level3 && one.Level2 == other.Level2 && one.Level1 == other.Level1;

    private static void MatchByIdentity(IReadOnlyList<Indicator> rows, IReadOnlyList<Indicator> others, int[] found, bool[] taken)
    {
        var identities = new IndicatorIdentity[taken.Length];
        for (var i = 0; i < taken.Length; i++)
            identities[i] = taken[i] ? default : IndicatorIdentity.Of(others[i]);
        for (var row = 0; row < found.Length; row++)
        {
            if (found[row] != None)
                continue;
            var identity = IndicatorIdentity.Of(rows[row]);
            for (var i = 0; i < taken.Length && found[row] == None; i++)
            {
                if (!taken[i] && identities[i] == identity)
                    (taken[i], found[row]) = (true, i);
            }
        }
    }
}
