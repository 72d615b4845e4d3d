namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Brings places on a page that are meant to be the same, and are a point or two apart, into one.</summary>
internal static class Places
{
    /// <summary>In points: the two lines of a double line, and of the borders of two cells beside each other, are so near.</summary>
    public const double Near = 3;

    // A cluster does not creep on from one place to the next.
    private const double Widest = 4.5;

    /// <summary>The places, in order, each once.</summary>
    public static List<double> Of(IEnumerable<double> places)
    {
        var found = new List<double>();
        var (first, last) = (double.NaN, double.NaN);
        foreach (var place in places.Order())
        {
            if (place - last <= Near && place - first <= Widest)
            {
                last = place;
                found[^1] = (first + last) / 2;
            }
            else
            {
                (first, last) = (place, place);
                found.Add(place);
            }
        }

        return found;
    }

    /// <summary>The index of the nearest of <paramref name="places"/>, which are in order.</summary>
    public static int Nearest(IReadOnlyList<double> places, double place)
    {
        var after = Before(places, place) + 1;
        if (after <= 0)
            return 0;
        return after < places.Count && places[after] - place < place - places[after - 1] ? after : after - 1;
    }

    /// <summary>The index of the last of <paramref name="places"/> that is not beyond <paramref name="place"/>; -1 for none.</summary>
    public static int Before(IReadOnlyList<double> places, double place)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
