using Disclosure.Staff.Files;
using Disclosure.FeedbackApi.Files;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>
/// Keeps a data folder for one process. The lock is the system's, so that it dies with the process however that ends. It is a
/// record lock, which holds where <c>System.IO.DisableFileLocking</c> is set; as record locks don't keep a process from
/// itself, a list does.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly HashSet<string> Held = new(StringComparer.Ordinal);
    private readonly string _folder;
    private readonly FileStream _file;

    private FolderLock(string folder, FileStream file)
    {
        _folder = folder;
        _file = file;
    }

    /// <summary>Takes a folder.</summary>
    /// <exception cref="StoreUnavailableException">Someone has it, or it cannot be written.</exception>
    public static FolderLock Take(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        lock (Held)
        {
            if (!Held.Add(full))
                throw InUse(full, cause: null);
        }

        try
        {
            return new FolderLock(full, SystemLock.Take(Path.Combine(full, "lock")));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Release(full);
            throw DiskTrouble.IsTaken(error) ? InUse(full, error) : Unwritable(full, error);
        }
        catch
        {
            Release(full);
            throw;
        }
    }

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        _file.Dispose();
        Release(_folder);
    }

    private static void Release(string folder)
    {
        lock (Held)
            Held.Remove(folder);
    }

    private static StoreUnavailableException Unwritable(string folder, Exception cause) =>
        new($"数据目录 {folder} 写不了：{DiskTrouble.ReasonOf(cause)}。请检查挂载方式、权限和磁盘空间。", cause);

    private static StoreUnavailableException InUse(string folder, Exception? cause)
    {
        var message = $"数据目录 {folder} 正被另一个反馈服务使用。一个数据目录只能由一个进程打开：请先停止另一个服务，或改用其他目录；需要多个进程时请使用 PostgreSQL。";
        return cause is null ? new StoreUnavailableException(message) : new StoreUnavailableException(message, cause);
    }
}
