namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Finds the lattices on a page: the groups of lines that touch each other.</summary>
internal static class Lattices
{
    // Of a table's height: a line as long as this is one of its own.
    private const double Beside = 0.85;

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

        var found = Enumerable.Range(0, lines.Count).GroupBy(i => Root(groups, i), i => lines[i]).Select(group => group.ToList()).ToList();
        AddColumns(found);
        return [.. found.Select(Lattice.Of).OfType<Lattice>()];
    }

    // Where cells merged down cover a whole page, the lines between them touch no other.
    private static void AddColumns(List<List<Ruling>> groups)
    {
        var tables = groups.FindAll(group => group.Exists(line => line.IsHorizontal) && group.Exists(line => !line.IsHorizontal))
            .ConvertAll(group => (Group: group, Bounds: Bounds(group)));
        foreach (var line in groups.Where(group => group.Count == 1 && !group[0].IsHorizontal).Select(group => group[0]).ToList())
        {
            var beside = tables.FindAll(table => IsBeside(line, table.Bounds));
            if (beside.Count > 0)
                beside.MinBy(table => Away(line, table.Bounds)).Group.Add(line);
        }
    }

    private static bool IsBeside(Ruling line, Box table)
    {
        var both = Math.Min(line.To, table.Top) - Math.Max(line.From, table.Bottom);
        return both >= Beside * Math.Max(line.Length, table.Height);
    }

    private static double Away(Ruling line, Box table) => Math.Min(Math.Abs(table.Left - line.At), Math.Abs(table.Right - line.At));

    private static Box Bounds(List<Ruling> lines) => new(
        lines.Min(line => line.Box.Left), lines.Min(line => line.Box.Bottom),
        lines.Max(line => line.Box.Right), lines.Max(line => line.Box.Top));

    private static bool Touches(Ruling across, Ruling up) =>
        up.From - Places.Near <= across.At && across.At <= up.To + Places.Near;

    private static int Root(int[] groups, int of)
    {
        while (groups[of] != of)
            of = groups[of] = groups[groups[of]];
        return of;
    }
}
