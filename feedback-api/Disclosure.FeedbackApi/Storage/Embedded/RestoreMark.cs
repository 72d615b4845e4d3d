using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A file that says a restore has begun: a store that was restored by half must not look like a whole one.</summary>
internal sealed class RestoreMark(string folder)
{
    private readonly string _file = Path.Combine(folder, "restoring");

    /// <summary>Refuses a folder with the mark.</summary>
    /// <exception cref="StoreUnavailableException">A restore has begun and not ended.</exception>
    public void Check()
    {
        if (File.Exists(_file))
            throw new StoreUnavailableException($"数据目录 {folder} 上一次从备份恢复没有完成，内容不全：请清空该目录后重新恢复。");
    }

    /// <summary>Sets the mark, on disk.</summary>
    public void Set()
    {
        File.WriteAllBytes(_file, []);
        FolderSync.Sync(folder);
    }

    /// <summary>Takes it away.</summary>
    public void Clear()
    {
        File.Delete(_file);
        FolderSync.Sync(folder);
    }
}
