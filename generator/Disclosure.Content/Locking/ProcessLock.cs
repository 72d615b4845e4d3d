using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Locking;

/// <summary>
/// A right that one opening of a file has at a time, over all processes: to change a content folder, to fill an output folder. It is
/// the system's lock (<c>flock</c>; on Windows the share mode), so that it dies with its process however that ends; .NET's own
/// share modes on Linux are the same lock, but the command switches them off (<c>System.IO.DisableFileLocking</c>).
/// </summary>
internal sealed class ProcessLock : IDisposable
{
    private const int WindowsSharing = unchecked((int)0x80070020);
    private readonly SafeFileHandle _file;

    private ProcessLock(SafeFileHandle file) => _file = file;

    /// <summary>Takes the lock; nothing where another has it.</summary>
    /// <exception cref="IOException">The file can't be opened to be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be.</exception>
    public static ProcessLock? TryTake(string path) => TryOpen(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Whether another has the lock, asked without any right to write.</summary>
    public static bool IsTaken(string path)
    {
        try
        {
            using var free = TryOpen(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return free is null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes into the file who has the lock, in the place of what an earlier holder wrote.</summary>
    public void Note(ReadOnlySpan<byte> holder)
    {
        RandomAccess.SetLength(_file, 0);
        RandomAccess.Write(_file, holder, 0);
    }

    /// <summary>Gives it back.</summary>
    public void Dispose() => _file.Dispose();

    private static ProcessLock? TryOpen(string path, FileMode mode, FileAccess access, FileShare share)
    {
        SafeFileHandle file;
        try
        {
            file = File.OpenHandle(path, mode, access, share, FileOptions.None);
        }
        catch (IOException error) when (error.HResult == (OperatingSystem.IsWindows() ? WindowsSharing : PosixLock.WouldBlock))
        {
            return null;
        }

        var mine = false;
        try
        {
            mine = OperatingSystem.IsWindows() || PosixLock.TryTake(file, isShared: share != FileShare.None);
            return mine ? new ProcessLock(file) : null;
        }
        finally
        {
            if (!mine)
                file.Dispose();
        }
    }
}
