namespace Disclosure.Generator.Commands.Serve;

/// <summary>Tells open pages that a new build is there.</summary>
internal sealed class ReloadSignal
{
    private volatile TaskCompletionSource _next = New();

    /// <summary>Ends when the next build is there.</summary>
    public Task Next => _next.Task;

    /// <summary>A new build is there.</summary>
    public void Raise() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
