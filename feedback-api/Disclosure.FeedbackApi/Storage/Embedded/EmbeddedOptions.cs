using Disclosure.FeedbackApi.Codes;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>What the embedded store may be told.</summary>
internal sealed record EmbeddedOptions
{
    /// <summary>How many requests may wait to be written; more are refused as busy.</summary>
    public int QueueCapacity { get; init; } = 4096;

    /// <summary>How many acknowledged entries may wait for LiteDB; then requests wait.</summary>
    public int MaximumPending { get; init; } = 20_000;

    /// <summary>When a segment of the journal is full, in bytes.</summary>
    public long SegmentSize { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// How many bytes must stay free on the disk: fewer, and no more ratings are taken until there is room, so that LiteDB can still follow
    /// and be closed.
    /// </summary>
    public long Reserve { get; init; } = 32 * 1024 * 1024;

    /// <summary>The key of what is stored; nothing where none is asked for.</summary>
    public StoreKey? Key { get; init; }

    /// <summary>The clock, for the names of what is put aside.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens a file under LiteDB: LiteDB reads and writes whole pages, a buffer between would only copy them.</summary>
    public Func<string, FileStream> OpenStateFile { get; init; } =
        path => new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
}
