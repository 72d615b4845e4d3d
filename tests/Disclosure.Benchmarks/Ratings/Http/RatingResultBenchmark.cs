using System.Globalization;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>
/// What very many ratings come to: the memory of the service while they come in over HTTP, the time to the result of a survey that has
/// them, and the time to open the store again.
/// </summary>
internal static class RatingResultBenchmark
{
    private const int Connections = 64;
    private const int SecondsBetween = 5;
    private const int Asked = 1_000;

    /// <summary>Runs it and prints what it measured.</summary>
    public static async Task RunAsync(int ratings, bool withMemory, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-ratings-").FullName;
        try
        {
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"\n### {ratings:N0} ratings, {Environment.ProcessorCount} processors\n"));
            if (withMemory)
                PrintMemory(Path.Combine(folder, "open"), ratings, output);
            await PrintResultAsync(Path.Combine(folder, "scored"), ratings, output).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void PrintMemory(string folder, int ratings, TextWriter output)
    {
        using var process = ServedProcess.Start("embedded", folder);
        output.WriteLine("| ratings over HTTP | ratings/s | p99 ms | MB resident |\n|---:|---:|---:|---:|");
        long given = 0, printed = 0;
        while (given < ratings)
        {
            var run = Wrk.Post(process.Address, Connections, SecondsBetween);
            given += run.Requests;
            if (given - printed < ratings / 10 && given < ratings)
                continue;
            printed = given;
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {given:N0} | {run.PerSecond:N0} | {run.P99:N1} | {process.Megabytes} |"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\nPeak {process.PeakMegabytes} MB; stopping took {process.Stop().TotalSeconds:N2} s.\n"));
    }

    private static async Task PrintResultAsync(string folder, int ratings, TextWriter output)
    {
        var options = RatingServer.OptionsOf(folder);
        var closing = await ScoredSurvey.MakeAsync(options, ratings).ConfigureAwait(false);
        BenchmarkSurvey.WriteClosed(options.Surveys);
        output.WriteLine("| a survey with as many that score | |\n|---|---:|");
        Print("closing the store", closing);
        using (var process = ServedProcess.Start("embedded", folder))
        {
            Print("start after a clean stop, until it listens", process.Startup);
            await PrintResultsAsync(process, Print).ConfigureAwait(false);
            Print("peak memory", string.Create(CultureInfo.InvariantCulture, $"{process.PeakMegabytes} MB"));
            process.Kill();
        }

        using var again = ServedProcess.Start("embedded", folder);
        Print("start after kill -9: the state is made anew from the journal", again.Startup);
        using (var client = new ResultClient(again.Address))
            Print("first result then: what was published is read", await client.ResultAsync().ConfigureAwait(false));
        Print("peak memory of that", string.Create(CultureInfo.InvariantCulture, $"{again.PeakMegabytes} MB"));

        void Print(string what, object value) => output.WriteLine($"| {what} | {(value is TimeSpan time ? Milliseconds(time) : value)} |");
    }

    private static async Task PrintResultsAsync(ServedProcess process, Action<string, object> print)
    {
        using var client = new ResultClient(process.Address);
        var first = await client.ResultAsync().ConfigureAwait(false);
        print("first result after the last day, asked as soon as it listens", first);
        var unchanged = await client.ResultsAsync(Asked).ConfigureAwait(false);
        print("result when nothing changed, p50", unchanged[Asked / 2]);
        print("result when nothing changed, p99", unchanged[Asked * 99 / 100]);

        print("a receipt's proof", await client.ReceiptAsync(ScoredSurvey.Receipt).ConfigureAwait(false));
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N1} ms");
}
