using Disclosure.FeedbackApi.Storage.Exports;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>An export of the embedded store: what its journal has on disk at one moment, as it is there.</summary>
internal static class JournalExport
{
    /// <summary>Writes it.</summary>
    public static async ValueTask WriteAsync(RatingJournal journal, Stream output, CancellationToken cancellation)
    {
        using var writer = new ExportWriter(output);
        await writer.StartAsync(cancellation).ConfigureAwait(false);
        foreach (var (_, entries) in journal.Read(1))
        {
            foreach (var line in EntryLines.Of(entries))
                await writer.WriteAsync(line, cancellation).ConfigureAwait(false);
        }

        await writer.EndAsync(cancellation).ConfigureAwait(false);
    }
}
