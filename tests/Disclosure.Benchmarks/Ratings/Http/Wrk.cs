using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>
/// Runs wrk (Debian's package <c>wrk</c>) with a script that posts ratings: one thread, as it shares two processors with the server.
/// </summary>
internal static class Wrk
{
    private static int _runs;

    /// <summary>Posts ratings for so many seconds.</summary>
    /// <exception cref="InvalidOperationException">wrk is not installed, or failed.</exception>
    public static WrkRun Post(string address, int connections, int seconds)
    {
        var start = new ProcessStartInfo(
            "wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s", "-s", Script, $"{address}/api/ratings"])
        {
            RedirectStandardOutput = true,
        };
        // Keys of one run are not those of another.
        start.Environment["RATING_RUN"] = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId:x8}-{_runs++:x4}");
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n').FirstOrDefault(line => line.StartsWith("MEASURED ", StringComparison.Ordinal)) is { } line
            ? Read([.. line.Split(' ').Skip(1).Select(number => long.Parse(number, CultureInfo.InvariantCulture))])
            : throw new InvalidOperationException($"wrk ended with {process.ExitCode}:\n{output}");
    }

    private static string Script => Path.Combine(AppContext.BaseDirectory, "Ratings", "Http", "rating.lua");

    // wrk counts in microseconds.
    private static WrkRun Read(long[] numbers) =>
        new(numbers[0], numbers[0] * 1e6 / numbers[1], numbers[2] / 1e3, numbers[3] / 1e3, numbers[4], numbers[5]);

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("This benchmark needs wrk: apt-get install wrk.", error);
        }
    }
}
