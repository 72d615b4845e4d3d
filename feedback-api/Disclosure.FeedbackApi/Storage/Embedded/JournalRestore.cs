using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Exports;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>Fills an empty embedded store: the export is checked to its end before the first entry is written.</summary>
/// <param name="folder">The data folder.</param>
/// <param name="write">Writes an entry; whether it is on disk.</param>
internal sealed class JournalRestore(string folder, Func<StoreEntry, Task<bool>> write)
{
    private const int AtOnce = 512;

    /// <summary>Restores.</summary>
    /// <returns>Nothing where it is restored; else why not, in Chinese.</returns>
    public async Task<string?> RunAsync(Stream input, CancellationToken cancellation)
    {
        var spool = new FileStream(Path.Combine(folder, "restore.tmp"), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        });
        await using (spool.ConfigureAwait(false))
        {
            PrivateFile.Narrow(spool.Name);
            await input.CopyToAsync(spool, cancellation).ConfigureAwait(false);
            try
            {
                await foreach (var _ in Entries(spool, cancellation).ConfigureAwait(false))
                {
                    // Only checked.
                }
            }
            catch (ExportException error)
            {
                return error.Message;
            }

            return await WriteAsync(spool, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<string?> WriteAsync(Stream spool, CancellationToken cancellation)
    {
        var mark = new RestoreMark(folder);
        mark.Set();
        var writing = new List<Task<bool>>(AtOnce);
        await foreach (var entry in Entries(spool, cancellation).ConfigureAwait(false))
        {
            writing.Add(write(entry));
            if (writing.Count == AtOnce && !await AreWrittenAsync(writing).ConfigureAwait(false))
                return NotWritten;
        }

        if (!await AreWrittenAsync(writing).ConfigureAwait(false))
            return NotWritten;
        mark.Clear();
        return null;
    }

    private static string NotWritten => "恢复时数据无法写入磁盘，恢复没有完成：请检查磁盘空间，清空数据目录后重新恢复。";

    private static IAsyncEnumerable<StoreEntry> Entries(Stream spool, CancellationToken cancellation)
    {
        spool.Position = 0;
        return ExportReader.ReadAsync(spool, cancellation);
    }

    private static async Task<bool> AreWrittenAsync(List<Task<bool>> writing)
    {
        var written = await Task.WhenAll(writing).ConfigureAwait(false);
        writing.Clear();
        return Array.TrueForAll(written, one => one);
    }
}
