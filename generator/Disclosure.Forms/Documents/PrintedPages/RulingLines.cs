namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Makes the lines that a reader sees of the pieces in which they are drawn: cell by cell, dashed, doubled.</summary>
internal static class RulingLines
{
    // In points: what is shorter is a speck, or a sign.
    private const double Shortest = 4;

    /// <summary>The lines, each in one piece.</summary>
    /// <exception cref="LimitException">There are more than in any table.</exception>
    public static List<Ruling> Of(IReadOnlyList<Ruling> pieces)
    {
        var lines = Joined(pieces, isHorizontal: true).Concat(Joined(pieces, isHorizontal: false)).ToList();
        return lines.Count <= DocumentLimits.RulingLines ? lines : throw new LimitException("PDF 一页上的线条过多");
    }

    private static IEnumerable<Ruling> Joined(IReadOnlyList<Ruling> pieces, bool isHorizontal)
    {
        var mine = pieces.Where(piece => piece.IsHorizontal == isHorizontal).ToList();
        var places = Places.Of(mine.Select(piece => piece.At));
        return mine.GroupBy(piece => Places.Nearest(places, piece.At))
            .SelectMany(group => Joined(group, places[group.Key]))
            .Where(line => line.Length >= Shortest);
    }

    private static IEnumerable<Ruling> Joined(IEnumerable<Ruling> pieces, double at)
    {
        Ruling? open = null;
        foreach (var piece in pieces.OrderBy(piece => piece.From))
        {
            if (open is { } line && piece.From <= line.To + Places.Near)
            {
                open = line with { To = Math.Max(line.To, piece.To) };
                continue;
            }

            if (open is { } done)
                yield return done;
            open = piece with { At = at };
        }

        if (open is { } last)
            yield return last;
    }
}
