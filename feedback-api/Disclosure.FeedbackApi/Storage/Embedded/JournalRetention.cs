using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>The embedded store's: its journal is rewritten, while the service does not run.</summary>
internal sealed class JournalRetention : IStoreRetention
{
    private readonly string _folder;
    private readonly FolderLock _lock;
    private readonly Action<string> _step;

    private JournalRetention(string folder, FolderLock folderLock, Action<string> step) =>
        (_folder, _lock, _step) = (folder, folderLock, step);

    /// <summary>Takes the folder of a store that is closed.</summary>
    /// <exception cref="StoreUnavailableException">Another process has it, or it can't be opened as a store.</exception>
    public static async Task<JournalRetention> OpenAsync(string folder, ILogger logger, Action<string>? step = null)
    {
        // As a store first: what a crash left is mended, and what can't be is said.
        await EmbeddedFeedbackStore.Open(folder, new EmbeddedOptions(), logger).DisposeAsync().ConfigureAwait(false);
        return new(folder, FolderLock.Take(folder), step ?? (_ => { }));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<SurveyId, RetentionCount>> CountAsync(
        IReadOnlyList<RetentionDue> due, CancellationToken cancellation)
    {
        var redaction = new EntryRedaction(due);
        foreach (var _ in Redact(redaction))
            cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(redaction.Counts);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyList<RetentionDue> due, CancellationToken cancellation)
    {
        var places = new SegmentSwitch(_folder) { Step = _step };
        places.Finish();
        foreach (var (name, segment) in Redact(new EntryRedaction(due)))
        {
            cancellation.ThrowIfCancellationRequested();
            places.Write(name, segment);
        }

        places.Commit();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _lock.Dispose();
        return ValueTask.CompletedTask;
    }

    // The segments that differ without it. One is in memory at a time.
    private IEnumerable<(string Name, byte[] Segment)> Redact(EntryRedaction redaction)
    {
        var segments = new SegmentRedaction(redaction);
        foreach (
            var name in new DiskFolder(_folder).List().Where(name => SegmentName.First(name) is not null).Order(StringComparer.Ordinal))
        {
            var segment = File.ReadAllBytes(Path.Combine(_folder, name));
            if (segments.Redact(name, segment))
                yield return (name, segment);
        }
    }
}
