using System.Globalization;
using System.Runtime.InteropServices;

namespace Disclosure.Benchmarks.Builds;

/// <summary>Prints results as a Markdown table.</summary>
internal static class BuildTable
{
    /// <summary>Says what was measured with, and how often.</summary>
    public static void WriteConditions(TextWriter output, string? hugo, int runs)
    {
        var version = hugo is null ? "Hugo is not installed" : $"Hugo {hugo.Split(' ')[1]}";
        output.WriteLine(
            $"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {version}; medians of {runs}.");
    }

    /// <summary>Prints one size of corpus.</summary>
    public static void Write(TextWriter output, int projects, IReadOnlyList<BuildResult> results, double floorSeconds)
    {
        var ours = results[0];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### {projects:N0} projects\n"));
        output.WriteLine("| | seconds | peak MB | pages | files | MB | pages/s | time × ours | peak × ours |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var result in results)
            output.WriteLine($"| {result.Name} | {Row(result, ours)} |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| floor: writing the same files | {floorSeconds:0.00} | | | | | | {floorSeconds / ours.Seconds:0.00} | |"));
        output.WriteLine();
        foreach (var result in results)
        {
            if (MemoryBudget.Judge(projects, result) is { } judgement)
                output.WriteLine($"- {judgement}");
        }

        foreach (var result in results.Where(result => result.Stages.Length > 0))
            output.WriteLine($"- Steps of {result.Name}, seconds: {StagesOf(result)}");
    }

    private static string Row(BuildResult result, BuildResult ours) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Seconds:0.00} | {result.PeakMegabytes:0} | {result.Size.Pages:N0} | {result.Size.Files:N0} | "
        + $"{result.Size.Bytes / 1e6:0.0} | {result.Size.Pages / result.Seconds:N0} | "
        + $"{result.Seconds / ours.Seconds:0.0} | {result.PeakMegabytes / ours.PeakMegabytes:0.0}");

    private static string StagesOf(BuildResult result) =>
        string.Join(", ", result.Stages.Select(
            stage => string.Create(CultureInfo.InvariantCulture, $"{stage.Stage} {stage.Milliseconds / 1000:0.00}")));
}
