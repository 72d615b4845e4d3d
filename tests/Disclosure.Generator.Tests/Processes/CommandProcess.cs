using System.Diagnostics;
using System.Reflection;

namespace Disclosure.Generator.Tests.Processes;

/// <summary>Processes of the command, as a terminal starts them: a shell that runs tests in its background has Ctrl+C ignored.</summary>
internal static class CommandProcess
{
    /// <summary>The command as it is built.</summary>
    public static string Program { get; } = Built("generator", "Disclosure.Generator", "disclosure");

    /// <summary>The program of <c>Disclosure.Content.Crash</c>, for <c>dotnet</c>: the command as tests want it.</summary>
    public static string Crash { get; } = Built("tests", "Disclosure.Content.Crash", "Disclosure.Content.Crash.dll");

    /// <summary>A file that a project of the repository is built to.</summary>
    public static string Built(string folder, string project, string file)
    {
        var configuration = typeof(CommandProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Repository.Folder($"{folder}/{project}/bin/{configuration}/net10.0/{file}");
    }

    /// <summary>Starts a program with streams of its own.</summary>
    public static Process Start(params string[] command)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT,TERM", .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["DISCLOSURE_AUTHOR"] = "王五";
        // As on a machine whose locale says nothing of UTF-8.
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    /// <summary>Sends a signal: INT, TERM.</summary>
    public static void Send(this Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }
}
