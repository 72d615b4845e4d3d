using Disclosure.Content.Store;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Tests.Store;

/// <summary>A disk on which something happens before a step, from 1: the process dies, the step fails, another process comes by.</summary>
internal sealed class StoppingFiles : StoreFiles
{
    private readonly List<(StoreOperation Operation, string Path)> _steps = [];

    /// <summary>The steps so far.</summary>
    public IReadOnlyList<(StoreOperation Operation, string Path)> Steps => _steps;

    /// <summary>The step before which the process dies: nothing is done any more.</summary>
    public int DiesAt { get; init; } = int.MaxValue;

    /// <summary>The step that fails, as on a full disk; others go on.</summary>
    public int FailsAt { get; init; } = int.MaxValue;

    /// <summary>Whether of what is added to the log when the process dies there half arrives.</summary>
    public bool IsTorn { get; init; }

    /// <summary>What happens before a step.</summary>
    public Action<int, StoreOperation, string> At { get; init; } = (_, _, _) => { };

    /// <summary>What happens while a reader waits.</summary>
    public Action Waiting { get; init; } = () => throw new InvalidOperationException("Nobody should have to wait here.");

    public override void Pause() => Waiting();

    protected override void Before(StoreOperation operation, string path)
    {
        _steps.Add((operation, path));
        At(_steps.Count, operation, path);
        if (_steps.Count > DiesAt || _steps.Count == FailsAt || (_steps.Count == DiesAt && !(IsTorn && operation == StoreOperation.Append)))
            throw new IOException($"Stopped before step {_steps.Count}, {operation} {path}.");
    }

    protected override void WriteEnd(SafeFileHandle file, long at, ReadOnlySpan<byte> bytes)
    {
        if (_steps.Count != DiesAt)
        {
            base.WriteEnd(file, at, bytes);
            return;
        }

        base.WriteEnd(file, at, bytes[..(bytes.Length / 2)]);
        throw new IOException("Died while the log was written.");
    }

    // No power is lost here.
    protected override void Flush(SafeFileHandle file)
    {
    }
}
