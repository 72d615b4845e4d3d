using System.Diagnostics;
using System.Globalization;
using System.Text;
using Disclosure.Content.Files;

namespace Disclosure.Content.Locking;

/// <summary>
/// A <see cref="ProcessLock"/> whose file goes with it, for places where nothing shall be left lying. The file tells who has it.
/// </summary>
internal sealed class PassingLock : IDisposable
{
    private readonly ProcessLock _lock;
    private readonly string _path;

    private PassingLock(ProcessLock held, string path) => (_lock, _path) = (held, path);

    /// <summary>Takes the lock; nothing where another has it.</summary>
    /// <exception cref="IOException">The file can't be opened to be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be.</exception>
    public static PassingLock? TryTake(string path)
    {
        while (ProcessLock.TryTake(path) is { } held)
        {
            var isMine = false;
            try
            {
                isMine = IsAt(path, held);
                if (isMine)
                    return new PassingLock(held, path);
            }
            finally
            {
                if (!isMine)
                    held.Dispose();
            }
        }

        return null;
    }

    /// <summary>The number of the process that has the lock; nothing where it can't be told.</summary>
    public static int? HolderOf(string path)
    {
        try
        {
            var number = NoteAt(path)?.Split(' ')[0];
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Takes the file away and gives the lock back.</summary>
    public void Dispose()
    {
        // Before the lock goes, so that nobody can have taken the file over. Windows takes no file away that is open.
        if (!OperatingSystem.IsWindows())
            TryDelete();
        _lock.Dispose();
        if (OperatingSystem.IsWindows())
            TryDelete();
    }

    // Between opening the file and locking it, its holder may have taken it away: then the lock is on a file that nobody else sees.
    private static bool IsAt(string path, ProcessLock held)
    {
        var note = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {Stopwatch.GetTimestamp()}\n");
        held.Note(Encoding.UTF8.GetBytes(note));
        try
        {
            return OperatingSystem.IsWindows() || NoteAt(path) == note;
        }
        catch (IOException) when (!File.Exists(path))
        {
            return false;
        }
    }

    // Opened as .NET would, it would be locked to be read, which the lock forbids.
    private static string? NoteAt(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return null;
        using var file = new FileStream(PosixFiles.OpenToRead(path), FileAccess.Read);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private void TryDelete()
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The file without a lock keeps nobody out.
        }
    }
}
