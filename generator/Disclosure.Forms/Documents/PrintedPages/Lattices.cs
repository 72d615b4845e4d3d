namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Finds the lattices on a page: the groups of lines that touch each other.</summary>
internal static class Lattices
{
    /// <summary>The lattices; lines that touch no other are none.</summary>
    /// <exception cref="LimitException">There are more lines than in any table.</exception>
    public static List<Lattice> Of(IReadOnlyList<Ruling> pieces)
    {
        var lines = RulingLines.Of(pieces);
        var groups = new int[lines.Count];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = i;
        var up = Enumerable.Range(0, lines.Count).Where(i => !lines[i].IsHorizontal).OrderBy(i => lines[i].At).ToList();
        var places = up.ConvertAll(i => lines[i].At);
        foreach (var i in Enumerable.Range(0, lines.Count).Where(i => lines[i].IsHorizontal))
        {
            for (var at = Places.Before(places, lines[i].From - Places.Near) + 1;
                at < up.Count && places[at] <= lines[i].To + Places.Near;
                at++)
            {
                if (Touches(lines[i], lines[up[at]]))
                    groups[Root(groups, i)] = Root(groups, up[at]);
            }
        }

        return [.. Enumerable.Range(0, lines.Count).GroupBy(i => Root(groups, i), i => lines[i])
            .Select(group => Lattice.Of([.. group])).OfType<Lattice>()];
    }

    private static bool Touches(Ruling across, Ruling up) =>
        up.From - Places.Near <= across.At && across.At <= up.To + Places.Near;

    private static int Root(int[] groups, int of)
    {
        while (groups[of] != of)
            of = groups[of] = groups[groups[of]];
        return of;
    }
}
