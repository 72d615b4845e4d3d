using Disclosure.Content.Locking;

namespace Disclosure.Content.Store;

/// <summary>The writer's lock with the note beside it that tells others who has it.</summary>
internal sealed class WriterLease : IDisposable
{
    private readonly ChangesFolder _changes;
    private readonly StoreFiles _files;
    private readonly ProcessLock _lock;

    private WriterLease(ChangesFolder changes, StoreFiles files, ProcessLock held)
    {
        _changes = changes;
        _files = files;
        _lock = held;
    }

    /// <summary>Takes the lock and leaves the note; nothing where another has the lock.</summary>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static WriterLease? TryTake(ChangesFolder changes, StoreFiles files, LockHolder holder)
    {
        if (ProcessLock.TryTake(changes.Lock) is not { } held)
            return null;
        try
        {
            files.Write(changes.Holder, holder.ToJson());
            return new WriterLease(changes, files, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Takes the note away and gives the lock back.</summary>
    public void Dispose()
    {
        try
        {
            _files.Delete(_changes.Holder);
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            // The note counts only while the lock is held; the next writer writes its own over it.
        }
        finally
        {
            _lock.Dispose();
        }
    }
}
