using System.Runtime.ExceptionServices;
using Disclosure.Content.Files;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Store;

/// <summary>
/// Everything by which the store changes the disk, step by step, so that tests can stop it before each step and count what a
/// power cut could lose. Looking at the disk needs no step.
/// </summary>
internal class StoreFiles
{
    // A disk takes many requests at once: with sixteen, a thousand small files were safe in 0.3 s instead of 8.
    private const int SyncedAtOnce = 16;
    private static readonly TimeSpan PauseTime = TimeSpan.FromMilliseconds(20);

    /// <summary>The disk itself.</summary>
    public static StoreFiles Disk { get; } = new();

    /// <summary>Makes a folder and those above it.</summary>
    public void CreateFolder(string path)
    {
        Before(StoreOperation.CreateFolder, path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file whole; <see cref="Sync"/> makes it safe.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Before(StoreOperation.Write, path);
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read, FileOptions.None);
        RandomAccess.Write(file, bytes, 0);
    }

    /// <summary>Makes files safe that were written.</summary>
    public void Sync(IReadOnlyList<string> paths)
    {
        Before(StoreOperation.Sync, paths.Count > 0 ? paths[0] : "");
        var next = -1;
        Exception? failure = null;
        var threads = Enumerable.Range(1, Math.Min(SyncedAtOnce, paths.Count) - 1).Select(_ => new Thread(SyncNext)).ToList();
        threads.ForEach(thread => thread.Start());
        SyncNext();
        threads.ForEach(thread => thread.Join());
        if (failure is IOException or UnauthorizedAccessException)
            throw new IOException(failure.Message, failure);
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);

        void SyncNext()
        {
            try
            {
                while (Interlocked.Increment(ref next) is var at && at < paths.Count)
                    SyncFile(paths[at]);
            }
            catch (Exception error)
            {
                // Whatever it is: what a thread lets pass ends the process.
                failure = error;
            }
        }
    }

    /// <summary>Gives a file another name, in the place of one that has it.</summary>
    public void Move(string from, string to)
    {
        Before(StoreOperation.Move, to);
        File.Move(from, to, overwrite: true);
    }

    /// <summary>Gives a folder another name, which nothing has.</summary>
    public void MoveFolder(string from, string to)
    {
        Before(StoreOperation.Move, to);
        Directory.Move(from, to);
    }

    /// <summary>Takes an empty folder away.</summary>
    public void DeleteFolder(string path)
    {
        Before(StoreOperation.Delete, path);
        Directory.Delete(path);
    }

    /// <summary>Takes a file away; one that is not there is no failure.</summary>
    public void Delete(string path)
    {
        Before(StoreOperation.Delete, path);
        File.Delete(path);
    }

    /// <summary>Puts bytes at <paramref name="at"/>, which becomes the end of what was there, and makes them safe.</summary>
    public void Append(string path, long at, ReadOnlySpan<byte> bytes)
    {
        Before(StoreOperation.Append, path);
        using var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, FileOptions.None);
        if (RandomAccess.GetLength(file) != at)
            RandomAccess.SetLength(file, at);
        WriteEnd(file, at, bytes);
        Flush(file);
    }

    /// <summary>Cuts a file and makes that safe.</summary>
    public void Truncate(string path, long length)
    {
        Before(StoreOperation.Truncate, path);
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.Read, FileOptions.None);
        RandomAccess.SetLength(file, length);
        Flush(file);
    }

    /// <summary>Makes the names in a folder safe.</summary>
    public void SyncFolder(string path)
    {
        Before(StoreOperation.SyncFolder, path);
        if (OperatingSystem.IsWindows())
            return;
        using var folder = PosixFiles.OpenToRead(path);
        Flush(folder);
    }

    /// <summary>Lets another process go on that a reader waits for. There is nothing to wait on: it may die at any moment.</summary>
    public virtual void Pause() => Thread.Sleep(PauseTime);

    /// <summary>Is called before each step; a test stops it here.</summary>
    protected virtual void Before(StoreOperation operation, string path)
    {
    }

    /// <summary>Writes the end of a file; a test writes half of it.</summary>
    protected virtual void WriteEnd(SafeFileHandle file, long at, ReadOnlySpan<byte> bytes) => RandomAccess.Write(file, bytes, at);

    /// <summary>Has the system put a file on disk; tests that lose no power go without.</summary>
    protected virtual void Flush(SafeFileHandle file) => RandomAccess.FlushToDisk(file);

    private void SyncFile(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, FileOptions.None);
        Flush(file);
    }
}
