using System.Text.Json;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>Writes an export: a header, an entry a line, an end with their number and a digest over all before it.</summary>
internal sealed class ExportWriter(Stream output) : IDisposable
{
    private readonly ExportDigest _digest = new();
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
        var end = new ExportEnd(_entries, _digest.Take());
        await LineAsync(JsonSerializer.SerializeToUtf8Bytes(end, EntryJson.Lines.ExportEnd), cancellation).ConfigureAwait(false);
        await output.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _digest.Dispose();

    private async ValueTask LineAsync(ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        _digest.Add(line.Span);
        await output.WriteAsync(line, cancellation).ConfigureAwait(false);
        await output.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
    }
}
