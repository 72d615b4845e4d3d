namespace Disclosure.Staff.Files;

/// <summary>
/// The turn to change files that the service and its commands change: one process at a time has it.
/// </summary>
internal sealed class FileTurn : IDisposable
{
    private const long Milliseconds = 10_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private readonly FileStream _lock;

    private FileTurn(FileStream held) => _lock = held;

    /// <summary>Waits for it.</summary>
    /// <param name="path">The file to change; the lock is one beside it.</param>
    /// <exception cref="IOException">Nothing can be written there, or somebody has had the turn for ten seconds.</exception>
    public static FileTurn Take(string path)
    {
        var end = Environment.TickCount64 + Milliseconds;
        while (true)
        {
            try
            {
                return new(SystemLock.Take(path + ".lock"));
            }
            catch (IOException error) when (IsHeld(error) && Environment.TickCount64 < end)
            {
                // The system tells nobody when a lock is given back.
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Gives it back.</summary>
    public void Dispose() => _lock.Dispose();

    // As .NET tells a lock that another holds: EWOULDBLOCK on Linux and macOS, a sharing or a lock violation on Windows.
    private static bool IsHeld(IOException error) => (error.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
