using System.Diagnostics;
using System.Reflection;

namespace Disclosure.Generator.Tests.Store;

/// <summary>The command in a process of its own, stopped at a step of its change of the content.</summary>
internal sealed class StoppedCommand : IDisposable
{
    private const string Name = "Disclosure.Content.Crash";
    private readonly Process _process;

    private StoppedCommand(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Starts it and returns when it is there.</summary>
    public static StoppedCommand At(string step, bool isWithin, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Program, step, isWithin ? "within" : "before", .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DISCLOSURE_AUTHOR"] = "王五";
        var stopped = new StoppedCommand(Process.Start(start)!);
        if (stopped._process.StandardOutput.ReadLine() == step)
            return stopped;
        using (stopped)
            throw new InvalidOperationException($"{step}: {stopped._process.StandardError.ReadToEnd()}");
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Lets it go on to its end, and gives its exit code.</summary>
    public int GoOn()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private static string Program
    {
        get
        {
            var configuration = typeof(StoppedCommand).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
            return Path.Combine(Repository.Root, "tests", Name, "bin", configuration, "net10.0", $"{Name}.dll");
        }
    }
}
