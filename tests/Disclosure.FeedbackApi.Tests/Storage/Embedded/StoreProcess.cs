using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>Another process with a store: the console program beside these tests.</summary>
internal sealed class StoreProcess : IDisposable
{
    private const string Name = "Disclosure.FeedbackApi.Crash";
    private readonly Process _process;

    public StoreProcess(string[] arguments, bool isFileLockingOff = false)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Quick to start, as it does not live long.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (isFileLockingOff)
            start.Environment["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1";
        _process = Process.Start(start)!;
    }

    public TextReader Output => _process.StandardOutput;

    /// <summary>Lets it run until it has printed so many numbers, kills it, and returns all it printed.</summary>
    public List<int> KillAfter(int count)
    {
        var numbers = new List<int>();
        while (numbers.Count < count)
            numbers.Add(
                int.Parse(
                    Output.ReadLine() ?? throw new InvalidOperationException(_process.StandardError.ReadToEnd()),
                    CultureInfo.InvariantCulture));
        _process.Kill();
        _process.WaitForExit();
        var rest = Output.ReadToEnd();

        // The last line may be cut.
        var whole = rest[..(rest.LastIndexOf('\n') + 1)];
        numbers.AddRange(
            whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        return numbers;
    }

    /// <summary>Ends its input, which ends it, and returns what it still printed.</summary>
    public string End()
    {
        _process.StandardInput.Close();
        var rest = Output.ReadToEnd();
        _process.WaitForExit();
        return rest;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static string Program
    {
        get
        {
            var configuration = typeof(StoreProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
            return Path.Combine(Repository.Root, "tests", Name, "bin", configuration, "net10.0", $"{Name}.dll");
        }
    }
}
