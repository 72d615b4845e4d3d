namespace Disclosure.Benchmarks.Builds;

/// <summary>
/// Whole builds, measured in turn: the published command, the command as <c>dotnet run</c> gives it, Hugo on an equal corpus
/// where it is installed, and the floor. Each round runs everyone once, so that what else the machine does hits all alike.
/// </summary>
internal static class BuildBenchmark
{
    /// <summary>Runs <paramref name="runs"/> rounds for each size and prints a table of medians.</summary>
    public static void Run(IEnumerable<int> sizes, int runs, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-benchmark-").FullName;
        try
        {
            var published = PublishedCommand.Publish(Path.Combine(folder, "command"));
            var built = PublishedCommand.Build();
            var hugo = MeasuredProcess.VersionOf("hugo", "version");
            BuildTable.WriteConditions(output, hugo, runs);
            foreach (var projects in sizes)
                Run(projects, runs, new Workshop(Path.Combine(folder, $"{projects}"), published, built, hugo is not null), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(int projects, int runs, Workshop workshop, TextWriter output)
    {
        workshop.Prepare(projects);
        var contestants = workshop.Contestants();
        var rounds = Enumerable.Range(0, runs)
            .Select(_ => contestants.Select(contestant => contestant.Run()).ToList())
            .ToList();
        var floor = Enumerable.Range(0, runs).Select(_ => workshop.RunFloor()).ToList();
        var results = contestants.Select((contestant, i) => new BuildResult(contestant, [.. rounds.Select(round => round[i])])).ToList();
        BuildTable.Write(output, projects, results, Median.Of(floor, time => time.TotalSeconds));
        workshop.Clear();
    }
}
