using System.Collections.Concurrent;
using Disclosure.Staff.Settings;

namespace Disclosure.Staff.SignIn;

/// <summary>
/// Does what passwords cost, one or two at a time, on threads of its own: hundreds of sign-ins take no thread and no more than that of the
/// processors from whoever rates meanwhile. Browsers that signed in before have a line of their own, which strangers cannot fill.
/// </summary>
public sealed class PasswordWorker : IDisposable
{
    private readonly BlockingCollection<Action> _known;
    private readonly BlockingCollection<Action> _strange;

    /// <summary>Makes it.</summary>
    public PasswordWorker(StaffOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_known, _strange) = (new(options.PasswordQueue), new(options.PasswordQueue));
        for (var number = 0; number < options.PasswordChecks; number++)
            new Thread(Work) { IsBackground = true, Name = "passwords", Priority = ThreadPriority.BelowNormal }.Start();
    }

    /// <summary>Puts something in the line; nothing where that is full.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="isKnown">Whether the browser has signed in before.</param>
    /// <param name="cancellation">Takes it out of the line: it is not done where nobody waits for it any more.</param>
    public Task<T>? TryRun<T>(Func<T> work, bool isKnown, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return (isKnown ? _known : _strange).TryAdd(() => Run(work, done, cancellation)) ? done.Task : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _known.CompleteAdding();
        _strange.CompleteAdding();
    }

    private void Work()
    {
        while (BlockingCollection<Action>.TryTakeFromAny([_known, _strange], out var work, Timeout.Infinite) >= 0)
            work!();
    }

    private static void Run<T>(Func<T> work, TaskCompletionSource<T> done, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            done.SetCanceled(cancellation);
            return;
        }

        try
        {
            done.SetResult(work());
        }
        catch (Exception error)
        {
            done.SetException(error);
        }
    }
}
