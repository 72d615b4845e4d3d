using System.Globalization;

namespace Disclosure.Benchmarks.Builds;

/// <summary>The most memory that the published command may hold at once, for the sizes of corpus that have a budget.</summary>
internal static class MemoryBudget
{
    private static readonly Dictionary<int, double> Megabytes = new() { [1_000] = 100, [10_000] = 240 };

    /// <summary>
    /// Whether the published command keeps to the budget, in words; nothing for others, and where budget or peak are not known.
    /// </summary>
    public static string? Judge(int projects, BuildResult result)
    {
        if (!result.Name.StartsWith("disclosure, published", StringComparison.Ordinal)
            || !Megabytes.TryGetValue(projects, out var budget) || result.PeakMegabytes is not { } peak)
            return null;
        var judgement = peak <= budget ? "kept" : "NOT KEPT";
        return string.Create(CultureInfo.InvariantCulture, $"Memory of {result.Name}: {peak:0} of at most {budget:0} MB, {judgement}");
    }
}
