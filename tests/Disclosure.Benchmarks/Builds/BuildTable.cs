using System.Globalization;
using System.Runtime.InteropServices;

namespace Disclosure.Benchmarks.Builds;

/// <summary>Prints results as a Markdown table.</summary>
internal static class BuildTable
{
    public static void WriteHeader(TextWriter output, string? hugo, int runs)
    {
        output.WriteLine(
            $"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {hugo?.Split(" linux")[0] ?? "Hugo is not installed"}; medians of {runs}.");
        output.WriteLine();
        output.WriteLine("| projects | | seconds | peak MB | pages | files | MB | pages/s | × ours |");
        output.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
    }

    public static void Write(TextWriter output, int projects, IReadOnlyList<BuildResult> results, double floorSeconds)
    {
        var ours = results[0];
        foreach (var result in results)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {projects:N0} | {result.Name} | {Row(result, ours)} |"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {projects:N0} | floor: writing the same files | {floorSeconds:0.00} | | | | | | {floorSeconds / ours.Seconds:0.00} |"));
        foreach (var result in results.Where(result => result.Stages.Length > 0))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {projects:N0} | steps of {result.Name} | {StagesOf(result)} | | | | | | |"));
    }

    private static string Row(BuildResult result, BuildResult ours) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Seconds:0.00} | {result.PeakMegabytes:0} | {result.Size.Pages:N0} | {result.Size.Files:N0} | {result.Size.Bytes / 1e6:0.0} | {result.Size.Pages / result.Seconds:N0} | {result.Seconds / ours.Seconds:0.0}");

    private static string StagesOf(BuildResult result) =>
        string.Join(", ", result.Stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"{stage.Stage} {stage.Milliseconds / 1000:0.00}")));
}
