using Microsoft.Win32.SafeHandles;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>A file on a disk.</summary>
internal sealed class DiskFile(SafeFileHandle handle) : IJournalFile
{
    /// <inheritdoc/>
    public long Length => RandomAccess.GetLength(handle);

    /// <inheritdoc/>
    public int Read(long offset, Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length)
        {
            var some = RandomAccess.Read(handle, bytes[read..], offset + read);
            if (some == 0)
                break;
            read += some;
        }

        return read;
    }

    /// <inheritdoc/>
    public void Write(long offset, ReadOnlySpan<byte> bytes) => RandomAccess.Write(handle, bytes, offset);

    /// <inheritdoc/>
    public void Truncate(long length) => RandomAccess.SetLength(handle, length);

    /// <inheritdoc/>
    public void Sync() => RandomAccess.FlushToDisk(handle);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
