using Microsoft.Win32.SafeHandles;

namespace Disclosure.Publishing.Output;

/// <summary>A file of the site being written, piece after piece.</summary>
internal sealed class SiteFile(SafeFileHandle handle) : IDisposable
{
    /// <summary>How many bytes it has.</summary>
    public long Length { get; private set; }

    /// <summary>Writes the next piece.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        RandomAccess.Write(handle, piece, Length);
        Length += piece.Length;
    }

    public void Dispose() => handle.Dispose();
}
