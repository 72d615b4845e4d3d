namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>A file under the journal: no more than it needs, so that a simulated disk can stand in its place.</summary>
internal interface IJournalFile : IDisposable
{
    /// <summary>How long it is.</summary>
    long Length { get; }

    /// <summary>Reads bytes from an offset: fewer than asked for only at the end.</summary>
    int Read(long offset, Span<byte> bytes);

    /// <summary>Writes bytes at an offset. They are on disk after <see cref="Sync"/>, not before.</summary>
    /// <exception cref="IOException">Not all of them could be written.</exception>
    void Write(long offset, ReadOnlySpan<byte> bytes);

    /// <summary>Cuts what lies after a length.</summary>
    /// <exception cref="IOException">It could not be cut.</exception>
    void Truncate(long length);

    /// <summary>Returns when all that was written is on disk.</summary>
    /// <exception cref="IOException">It is not known what is on disk.</exception>
    void Sync();
}
