using System.Collections.Immutable;
using System.Text.Json;

namespace Disclosure.Benchmarks.Builds;

/// <summary>What a contestant's runs came to.</summary>
internal sealed class BuildResult(Contestant contestant, ImmutableArray<Measurement> runs)
{
    private const double Megabyte = 1_000_000;

    /// <summary>The contestant's name.</summary>
    public string Name => contestant.Name;

    /// <summary>The median time.</summary>
    public double Seconds { get; } = Median.Of(runs, run => run.Wall.TotalSeconds);

    /// <summary>The median peak; nothing where it could not be measured.</summary>
    public double? PeakMegabytes { get; } = runs[0].PeakBytes is null ? null : Median.Of(runs, run => run.PeakBytes!.Value / Megabyte);

    /// <summary>What it made.</summary>
    public SiteSize Size { get; } = SiteSize.Of(contestant.Output);

    /// <summary>The median of each step that the command's own report names, in milliseconds; empty for Hugo.</summary>
    public ImmutableArray<(string Stage, double Milliseconds)> Stages { get; } =
        [.. runs.SelectMany(run => StagesOf(run.Output)).GroupBy(stage => stage.Stage)
            .Select(group => (group.Key, Median.Of([.. group], stage => stage.Milliseconds)))];

    private static IEnumerable<(string Stage, double Milliseconds)> StagesOf(string report)
    {
        if (!report.StartsWith('{'))
            return [];
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("stages").EnumerateArray().Select(stage =>
            (stage.GetProperty("stage").GetString()!, stage.GetProperty("milliseconds").GetDouble()))];
    }
}
