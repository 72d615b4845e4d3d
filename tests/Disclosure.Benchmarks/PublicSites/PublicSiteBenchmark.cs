using System.Globalization;
using Disclosure.Benchmarks.Builds;
using Disclosure.Benchmarks.Corpus;

namespace Disclosure.Benchmarks.PublicSites;

/// <summary>
/// The public site, made through the code that the commands go through, each time by a process of its own: in full, again with nothing
/// changed, and after one project changed.
/// </summary>
internal static class PublicSiteBenchmark
{
    // As the command has it: see Disclosure.Generator.csproj (hexadecimal).
    private static readonly (string Name, string Value) YoungestGeneration = ("DOTNET_GCGen0MaxBudget", "600000");

    /// <summary>Runs <paramref name="runs"/> rounds and prints a table of medians.</summary>
    public static void Run(int projects, int runs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-benchmark-").FullName;
        try
        {
            var content = Path.Combine(folder, "content");
            CorpusFolder.Write(content, projects);
            var changed = Directory.EnumerateFiles(content, "*.yaml", SearchOption.AllDirectories)
                .Where(file => file.Contains("budget/projects", StringComparison.Ordinal)).Order(StringComparer.Ordinal).First();
            var rounds = Enumerable.Range(0, runs).Select(_ => Round(content, Path.Combine(folder, "public"), changed)).ToList();
            Write(output, projects, rounds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Measurement Full, Measurement Same, Measurement One) Round(string content, string output, string changed)
    {
        OutputPlace.Clear(output);
        var full = Act(content, output, "1");
        var same = Act(content, output, "1");
        var before = File.ReadAllText(changed);
        File.WriteAllText(changed, before.Replace("expected: ", "expected: 另，", StringComparison.Ordinal));
        var one = Act(content, output, "2");
        File.WriteAllText(changed, before);
        return (full, same, one);
    }

    private static Measurement Act(string content, string output, string state) => MeasuredProcess.Run(
        "dotnet",
        [typeof(PublicSiteBenchmark).Assembly.Location, "public-site-act", content, output, "--state", state],
        [YoungestGeneration]);

    private static void Write(
        TextWriter output, int projects, List<(Measurement Full, Measurement Same, Measurement One)> rounds)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### The public site of {projects:N0} projects\n"));
        output.WriteLine("| | seconds | peak MB | share of full |");
        output.WriteLine("|---|---:|---:|---:|");
        var full = Median.Of([.. rounds], round => round.Full.Wall.TotalSeconds);
        WriteRow("in full", round => round.Full);
        WriteRow("nothing changed", round => round.Same);
        WriteRow("one project changed", round => round.One);
        output.WriteLine("\nSteps of the last, one project changed, seconds:\n\n" + rounds[^1].One.Output);

        void WriteRow(string name, Func<(Measurement Full, Measurement Same, Measurement One), Measurement> of)
        {
            var seconds = Median.Of([.. rounds], round => of(round).Wall.TotalSeconds);
            var peak = of(rounds[^1]).PeakBytes / 1e6;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {seconds:0.00} | {peak:0} | {seconds / full:0.00} |"));
        }
    }
}
