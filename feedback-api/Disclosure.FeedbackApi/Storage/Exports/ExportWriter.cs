using System.Text.Json;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>Writes an export: a header, an entry a line, an end with their number.</summary>
internal sealed class ExportWriter(Stream output)
{
    private long _entries;

    /// <summary>Writes the header.</summary>
    public ValueTask StartAsync(CancellationToken cancellation) =>
        LineAsync(JsonSerializer.SerializeToUtf8Bytes(ExportHeader.Current, EntryJson.Lines.ExportHeader), cancellation);

    /// <summary>Writes an entry.</summary>
    public ValueTask WriteAsync(StoreEntry entry, CancellationToken cancellation) => WriteAsync(entry.ToLine(), cancellation);

    /// <summary>Writes an entry that is a line already.</summary>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        _entries++;
        return LineAsync(line, cancellation);
    }

    /// <summary>Writes the end.</summary>
    public async ValueTask EndAsync(CancellationToken cancellation)
    {
        await LineAsync(
            JsonSerializer.SerializeToUtf8Bytes(new ExportEnd(_entries), EntryJson.Lines.ExportEnd), cancellation).ConfigureAwait(false);
        await output.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private async ValueTask LineAsync(ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        await output.WriteAsync(line, cancellation).ConfigureAwait(false);
        await output.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
    }
}
