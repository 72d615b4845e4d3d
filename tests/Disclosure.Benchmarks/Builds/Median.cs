namespace Disclosure.Benchmarks.Builds;

/// <summary>The median: what half of the runs stayed below, which one slow run does not move.</summary>
internal static class Median
{
    public static double Of<T>(IReadOnlyCollection<T> runs, Func<T, double> value)
    {
        var sorted = runs.Select(value).Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
