using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>The service in a process of its own, with the runtime's settings of the published service.</summary>
internal sealed class ServedProcess : IDisposable
{
    private readonly Process _process;

    private ServedProcess(Process process, TimeSpan startup)
    {
        _process = process;
        Startup = startup;
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    /// <summary>From the start of the process until it listens.</summary>
    public TimeSpan Startup { get; private init; }

    /// <summary>Starts it over a folder, and returns when it listens.</summary>
    /// <param name="store">The store's word.</param>
    /// <param name="folder">Where it keeps what it keeps.</param>
    /// <param name="postgreSql">The connection string, for the store of that name.</param>
    /// <param name="syncMilliseconds">How much longer each sync of a file takes than here; 0 for this machine's disk as it is.</param>
    public static ServedProcess Start(string store, string folder, string? postgreSql = null, double syncMilliseconds = 0)
    {
        var here = AppContext.BaseDirectory;
        string[] host =
        [
            "exec", "--runtimeconfig", Path.Combine(here, "disclosure-feedback.runtimeconfig.json"),
            "--depsfile", Path.Combine(here, "Disclosure.Benchmarks.deps.json"),
        ];
        string[] arguments =
        [
            .. host, Path.Combine(here, "Disclosure.Benchmarks.dll"), "ratings-server", store, folder,
            .. postgreSql is null ? [] : new[] { "--postgresql", postgreSql },
        ];
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (syncMilliseconds > 0)
            SlowSync.Add(start, syncMilliseconds);
        var process = Process.Start(start)!;
        // Before it says where it listens, it logs.
        string? address;
        do
            address = process.StandardOutput.ReadLine();
        while (address is not null && !address.StartsWith("http://", StringComparison.Ordinal));
        return address is not null
            ? new ServedProcess(process, clock.Elapsed) { Address = address }
            : throw new InvalidOperationException($"The service over {store} did not start.");
    }

    /// <summary>The processor time it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that is resident now, in MB.</summary>
    public long Megabytes => Status("VmRSS");

    /// <summary>The most that was resident, in MB.</summary>
    public long PeakMegabytes => Status("VmHWM");

    /// <summary>Asks it to stop, and returns how long it took to end.</summary>
    public TimeSpan Stop()
    {
        var clock = Stopwatch.StartNew();
        _process.StandardInput.Close();
        _process.WaitForExit();
        return _process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException($"The service ended with {_process.ExitCode}.");
    }

    /// <summary>Kills it, as a power switch would its process.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private long Status(string field)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(field + ":", StringComparison.Ordinal));
        return long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
