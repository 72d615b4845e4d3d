namespace Disclosure.Site.Pages.UnitYears;

/// <summary>The median of departments.</summary>
/// <param name="Value">The median as it is shown: a share with four decimals, points with two.</param>
/// <param name="Departments">How many departments have the figure.</param>
public readonly record struct DistrictMedian(decimal Value, int Departments)
{
    /// <summary>Of fewer departments no median is told: it would give away what one of them has, or keeps.</summary>
    public const int Fewest = 5;

    /// <summary>The median of what departments have; nothing of too few.</summary>
    /// <param name="values">What each has; nothing of one that has none.</param>
    /// <param name="decimals">The decimals that are shown.</param>
    internal static DistrictMedian? Of(IEnumerable<decimal?> values, int decimals)
    {
        var ordered = values.OfType<decimal>().Order().ToList();
        if (ordered.Count < Fewest)
            return null;
        var middle = ordered.Count / 2;
        var median = ordered.Count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2m;
        return new DistrictMedian(decimal.Round(median, decimals, MidpointRounding.AwayFromZero), ordered.Count);
    }
}
