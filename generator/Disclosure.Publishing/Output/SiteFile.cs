using System.Security.Cryptography;
using Disclosure.Model.Editions;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Publishing.Output;

/// <summary>
/// A file of the site being written, piece after piece. Where sums are kept, one whose bytes are those of the earlier site's is not
/// written: it is taken over.
/// </summary>
/// <param name="path">Its path from the site's root.</param>
/// <param name="full">Where it is written.</param>
/// <param name="keeping">How it is kept.</param>
internal sealed class SiteFile(string path, string full, FileKeeping keeping) : IDisposable
{
    private SafeFileHandle? _handle;
    private IncrementalHash? _hash;

    /// <summary>How many bytes it has.</summary>
    public long Length { get; private set; }

    /// <summary>Writes the next piece.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        _handle ??= Open();
        if (keeping.HasSums)
            (_hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256)).AppendData(piece);
        RandomAccess.Write(_handle, piece, Length);
        Length += piece.Length;
    }

    /// <summary>Writes the last piece and says what the file is.</summary>
    public SiteEntry End(ReadOnlySpan<byte> last)
    {
        if (!keeping.HasSums)
        {
            Append(last);
            return new SiteEntry(path, default, Length, 0);
        }

        return _handle is null ? EndWhole(last) : EndInPieces(last);
    }

    public void Dispose()
    {
        _handle?.Dispose();
        _hash?.Dispose();
    }

    private SiteEntry EndWhole(ReadOnlySpan<byte> all)
    {
        var sum = HashBytes.Of(all);
        if (keeping.Earlier?.TryTakeOver(path, sum, all.Length, full) is { } kept)
            return kept;
        _handle = Open();
        RandomAccess.Write(_handle, all, 0);
        Length = all.Length;
        return EntryOf(sum);
    }

    private SiteEntry EndInPieces(ReadOnlySpan<byte> last)
    {
        Append(last);
        Span<byte> hash = stackalloc byte[HashBytes.Length];
        _hash!.GetHashAndReset(hash);
        var sum = HashBytes.Read(hash);
        if (keeping.Earlier?.Has(path, sum, Length) != true)
            return EntryOf(sum);
        _handle!.Dispose();
        File.Delete(full);
        return keeping.Earlier.TryTakeOver(path, sum, Length, full)
            ?? throw new IOException($"“{path}”在制作期间被别的程序改动了。");
    }

    private SiteEntry EntryOf(HashBytes sum) => new(path, sum, Length, File.GetLastWriteTimeUtc(_handle!).Ticks);

    private SafeFileHandle Open()
    {
        keeping.Earlier?.Recycled?.MakeRoom(path);
        keeping.Disk.Before(SiteOperation.Write, path);
        var handle = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (keeping.IsPrivate && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(handle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return handle;
    }
}
