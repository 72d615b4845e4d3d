using System.Globalization;
using Disclosure.Benchmarks.Builds;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>
/// <c>POST /api/ratings</c> over loopback: the real service with each store in turn, round after round, so that what else the machine
/// does falls on all of them. Compare what stands in one table, never seconds of two.
/// </summary>
internal static class RatingHttpBenchmark
{
    private const int WarmUpSeconds = 10;

    private static readonly (string Store, string Name)[] AllButPostgreSql =
    [
        ("none", "no store"),
        ("embedded", "ours: journal, and LiteDB behind it"),
        ("litedb", "one LiteDB insert a request, on disk"),
        ("litedb-unsynced", "one LiteDB insert a request, not on disk"),
        ("sqlite", "one SQLite insert a request (WAL, FULL)"),
    ];

    /// <summary>Runs it and prints a table.</summary>
    public static void Run(
        int connections, int seconds, int runs, string? only, string? postgreSql, double syncMilliseconds, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-ratings-").FullName;
        var served = new List<(string Store, string Name, ServedProcess Process)>();
        try
        {
            foreach (var (store, name) in Contestants(only, postgreSql))
                served.Add((store, name,
                    ServedProcess.Start(store, Path.Combine(folder, store), store == "postgresql" ? postgreSql : null, syncMilliseconds)));
            foreach (var (_, _, process) in served)
                Wrk.Post(process.Address, connections, WarmUpSeconds);
            var measured = served.ToDictionary(one => one.Store, _ => new List<WrkRun>());
            for (var run = 0; run < runs; run++)
            {
                foreach (var (store, _, process) in served)
                    measured[store].Add(Measure(process, connections, seconds));
            }

            Print(served, measured, connections, syncMilliseconds, output);
        }
        finally
        {
            foreach (var (_, _, process) in served)
                process.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }

    // Beside a busy neighbour, processor time tells more than wall time.
    private static WrkRun Measure(ServedProcess process, int connections, int seconds)
    {
        var before = process.ProcessorTime;
        var run = Wrk.Post(process.Address, connections, seconds);
        return run with { ProcessorMicroseconds = (process.ProcessorTime - before).TotalMicroseconds / run.Requests };
    }

    private static IEnumerable<(string Store, string Name)> Contestants(string? only, string? postgreSql)
    {
        (string, string)[] all = postgreSql is null ? AllButPostgreSql : [.. AllButPostgreSql, ("postgresql", "ours: PostgreSQL")];
        return only is null ? all : all.Where(one => only.Split(',').Contains(one.Item1));
    }

    private static void Print(
        List<(string Store, string Name, ServedProcess Process)> served,
        Dictionary<string, List<WrkRun>> measured,
        int connections,
        double syncMilliseconds,
        TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n### {connections} connections, {Environment.ProcessorCount} processors shared with wrk, "
            + $"medians of {measured.Values.First().Count}"
            + $"{(syncMilliseconds > 0 ? $", each sync {syncMilliseconds:0.##} ms longer" : "")}\n"));
        output.WriteLine(
            "| | ratings/s | to no store | to LiteDB on disk | p50 ms | p99 ms | processor µs a rating | not 201 | no answer | MB |\n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (store, name, process) in served)
        {
            var speed = SpeedOf(store)!.Value;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {speed:N0} | {speed / SpeedOf("none"):N3} | {speed / SpeedOf("litedb"):N1} | "
                + $"{Median.Of(measured[store], run => run.P50):N2} | {Median.Of(measured[store], run => run.P99):N2} | "
                + $"{Median.Of(measured[store], run => run.ProcessorMicroseconds):N0} | "
                + $"{measured[store].Sum(run => run.Refused)} | {measured[store].Sum(run => run.Lost)} | {process.Megabytes} |"));
        }

        double? SpeedOf(string store) => measured.TryGetValue(store, out var found) ? Median.Of(found, run => run.PerSecond) : null;
    }
}
