using System.Globalization;
using Disclosure.Benchmarks.Builds;

namespace Disclosure.Benchmarks.PublicSites;

/// <summary>
/// The public site, made by <c>disclosure refresh</c> of what was published, with the published command, each time by a process of its own:
/// in full, again with nothing changed, and after an edition that changed one project.
/// </summary>
internal static class PublicSiteBenchmark
{
    /// <summary>Runs <paramref name="runs"/> rounds and prints a table of medians.</summary>
    public static void Run(int projects, int runs, string? command, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-benchmark-").FullName;
        try
        {
            var program = command ?? PublishedCommand.Publish(Path.Combine(folder, "command"));
            var content = Path.Combine(folder, "content");
            var corpus = PublishedCorpus.Publish(content, projects);
            var rounds = Enumerable.Range(0, runs)
                .Select(_ => Round(program, corpus, content, Path.Combine(folder, "public"))).ToList();
            Write(output, projects, rounds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Measurement Full, Measurement Same, Measurement One) Round(
        string program, PublishedCorpus corpus, string content, string output)
    {
        OutputPlace.Clear(output);
        var full = Refresh(program, content, output);
        var same = Refresh(program, content, output);
        corpus.ChangeOneProject();
        return (full, same, Refresh(program, content, output));
    }

    private static Measurement Refresh(string program, string content, string output) =>
        MeasuredProcess.Run(program, ["refresh", "--content", content, "--output", output, "--day", PublishedCorpus.Day]);

    private static void Write(
        TextWriter output, int projects, List<(Measurement Full, Measurement Same, Measurement One)> rounds)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### The public site of {projects:N0} projects\n"));
        output.WriteLine("| | seconds | processor seconds | peak MB | share of full |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        var full = Median.Of([.. rounds], round => round.Full.Wall.TotalSeconds);
        WriteRow("in full", round => round.Full);
        WriteRow("nothing changed", round => round.Same);
        WriteRow("one project changed", round => round.One);
        output.WriteLine("\nWhat the last said, one project changed:\n\n" + rounds[^1].One.Output);

        void WriteRow(string name, Func<(Measurement Full, Measurement Same, Measurement One), Measurement> of)
        {
            var seconds = Median.Of([.. rounds], round => of(round).Wall.TotalSeconds);
            var cpu = Median.Of([.. rounds], round => of(round).Cpu?.TotalSeconds ?? 0);
            var peak = Median.Of([.. rounds], round => (of(round).PeakBytes ?? 0) / 1e6);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {seconds:0.00} | {cpu:0.00} | {peak:0} | {seconds / full:0.00} |"));
        }
    }
}
