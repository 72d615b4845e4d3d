using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks.Builds;

/// <summary>
/// Runs programs and measures them. The peak comes from GNU time (Debian's package <c>time</c>): .NET knows no peak of a process that
/// has ended, and asking while it runs would disturb it.
/// </summary>
internal static class MeasuredProcess
{
    private const string GnuTime = "/usr/bin/time";
    private const long Kilobyte = 1024;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static Measurement Run(string program, params IEnumerable<string> arguments) => Run(program, arguments, []);

    /// <summary>Runs a program to its end, with more in its environment.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static Measurement Run(string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        if (!File.Exists(GnuTime))
            return RunPlainly(program, arguments, environment);
        var told = Path.GetTempFileName();
        try
        {
            var measurement = RunPlainly(GnuTime, ["--format=%M %U %S", $"--output={told}", program, .. arguments], environment);
            var numbers = File.ReadAllText(told).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return measurement with { PeakBytes = (long)numbers[0] * Kilobyte, Cpu = TimeSpan.FromSeconds(numbers[1] + numbers[2]) };
        }
        finally
        {
            File.Delete(told);
        }
    }

    /// <summary>Whether a program can be started, asked by having it say its version.</summary>
    public static string? VersionOf(string program, string argument)
    {
        try
        {
            return RunPlainly(program, [argument], []).Output.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static Measurement RunPlainly(
        string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed;
        return process.ExitCode == 0
            ? new Measurement(wall, null, output)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{output}");
    }
}
