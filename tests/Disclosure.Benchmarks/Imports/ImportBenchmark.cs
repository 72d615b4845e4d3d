using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Benchmarks.Builds;

namespace Disclosure.Benchmarks.Imports;

/// <summary>
/// Imports of whole folders of workbooks, measured in turn: the published command and the command as <c>dotnet run</c> gives it, and
/// beside them just reading the same files' bytes.
/// </summary>
internal static class ImportBenchmark
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>
    /// Runs <paramref name="runs"/> rounds over a folder of <paramref name="workbooks"/> workbooks and prints a table of medians.
    /// </summary>
    public static void Run(int workbooks, int runs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-benchmark-").FullName;
        try
        {
            var forms = Path.Combine(folder, "forms");
            FormsFolder.Write(forms, workbooks);
            var published = PublishedCommand.Publish(Path.Combine(folder, "command"));
            var built = PublishedCommand.Build();
            Run(
                workbooks,
                runs,
                [
                    ("disclosure import, published", () => Import(published, [], forms, folder)),
                    ("disclosure import, as `dotnet run`", () => Import("dotnet", [built], forms, folder)),
                ],
                output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(int workbooks, int runs, ImmutableArray<(string Name, Func<Measurement> Run)> contestants, TextWriter output)
    {
        var rounds = Enumerable.Range(0, runs).Select(_ => contestants.Select(contestant => contestant.Run()).ToList()).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\n### {workbooks:N0} workbooks, medians of {runs}, {Environment.ProcessorCount} processors\n"));
        output.WriteLine("| | seconds | workbooks/s | peak MB |\n|---|---:|---:|---:|");
        for (var i = 0; i < contestants.Length; i++)
        {
            var measured = rounds.ConvertAll(round => round[i]);
            var seconds = Median.Of(measured, one => one.Wall.TotalSeconds);
            var peak = measured.TrueForAll(one => one.PeakBytes is not null)
                ? Median.Of(measured, one => one.PeakBytes!.Value / Megabyte).ToString("N0", CultureInfo.InvariantCulture)
                : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {contestants[i].Name} | {seconds:N2} | {workbooks / seconds:N0} | {peak} |"));
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"\nLast line of the report: {rounds[0][0].Output.Trim().Split('\n')[^1]}"));
    }

    private static Measurement Import(string program, ImmutableArray<string> before, string forms, string folder) => MeasuredProcess.Run(
        program, [.. before, "import", forms, "--dry-run", "--content", Path.Combine(folder, "none")]);
}
