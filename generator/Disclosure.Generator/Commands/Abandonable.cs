namespace Disclosure.Generator.Commands;

/// <summary>
/// Work that changes nothing on disk, such as reading and checking: where the command is stopped, it is left alone and dies with the
/// process, so that stopping takes no longer than the answer to a key, however long the work is.
/// </summary>
internal static class Abandonable
{
    /// <summary>Does <paramref name="work"/> on another thread.</summary>
    /// <exception cref="OperationCanceledException">The command was stopped.</exception>
    public static Task<T> Run<T>(Func<T> work, CancellationToken stop) => Task.Run(work, stop).WaitAsync(stop);
}
