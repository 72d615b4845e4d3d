using System.Diagnostics;

namespace Disclosure.Generator.Tests.Processes;

/// <summary>The command in a process of its own, stopped at a step of its change of the content, or of its build.</summary>
internal sealed class StoppedCommand : IDisposable
{
    private readonly Process _process;

    private StoppedCommand(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Starts it and returns when it is there.</summary>
    public static StoppedCommand At(string step, bool isWithin, params string[] args) =>
        Start([step, isWithin ? "within" : "before", .. args]);

    /// <summary>Starts a build and returns when it looks at its clock while a path is there.</summary>
    public static StoppedCommand WhenThereIs(string path, params string[] args) => Start([path, "exists", .. args]);

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Sends a signal, INT or TERM, and returns when it was heard.</summary>
    public void Send(string signal)
    {
        _process.Send(signal);
        // Nothing, where the process has ended by then.
        Assert.True(_process.StandardOutput.ReadLine() is "stop" or null);
    }

    /// <summary>Waits for its end, and gives its exit code and what it said.</summary>
    public (int ExitCode, string Error) End()
    {
        var error = _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        return (_process.ExitCode, error);
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

    private static StoppedCommand Start(string[] args)
    {
        var stopped = new StoppedCommand(CommandProcess.Start(["dotnet", CommandProcess.Crash, .. args]));
        if (stopped._process.StandardOutput.ReadLine() == args[0])
            return stopped;
        using (stopped)
            throw new InvalidOperationException($"{args[0]}: {stopped._process.StandardError.ReadToEnd()}");
    }
}
