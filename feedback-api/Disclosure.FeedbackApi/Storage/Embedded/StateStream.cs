namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// A file under LiteDB. LiteDB's finalisers have been seen to end the process after a write error, so that it never gets to
/// see one: the first is kept here, further writes go nowhere, and the owner asks after each transaction. The state is only
/// a reading of the journal; nothing is lost with it. For the same reason it is synced once, when it is closed.
/// </summary>
internal sealed class StateStream(FileStream file) : Stream
{
    /// <summary>The first error; nothing while there was none.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    /// <inheritdoc/>
    public override void SetLength(long value) => Try(() => file.SetLength(value));

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Try(() => file.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush() => Try(file.Flush);

    /// <summary>Returns when all that was written is on disk.</summary>
    public void Sync() => Try(() => file.Flush(flushToDisk: true));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }

    private void Try(Action write)
    {
        if (Failure is not null)
            return;
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Failure = error;
        }
    }
}
