using System.Buffers.Binary;
using System.IO.Hashing;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// A frame of the journal: all entries that were synced together, as JSON lines, behind a header with their sequence numbers
/// and a checksum. The next frame is written when this one is on disk, so that a power cut can spoil the last frame only:
/// a bad one before a good one is damage.
/// </summary>
/// <param name="First">The sequence number of its first entry; of the next to come where it has none.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Length">How many bytes its entries have.</param>
/// <param name="Checksum">XxHash3 over the header before it and the entries.</param>
internal readonly record struct Frame(long First, int Count, int Length, ulong Checksum)
{
    /// <summary>The bytes of a header.</summary>
    public const int HeaderSize = 32;

    /// <summary>A frame with more bytes of entries is never written: where one is read, it is a bad frame.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private const int ChecksumAt = 24;

    /// <summary>What a frame starts with.</summary>
    public static ReadOnlySpan<byte> Magic => "DfJ1"u8;

    /// <summary>The sequence number after its last entry.</summary>
    public long Next => First + Count;

    /// <summary>Fills the header of a frame whose entries follow the header's place in <paramref name="frame"/>.</summary>
    public static void Seal(Span<byte> frame, long first, int count)
    {
        Magic.CopyTo(frame);
        BinaryPrimitives.WriteInt32LittleEndian(frame[4..], frame.Length - HeaderSize);
        BinaryPrimitives.WriteInt64LittleEndian(frame[8..], first);
        BinaryPrimitives.WriteInt32LittleEndian(frame[16..], count);
        BinaryPrimitives.WriteInt32LittleEndian(frame[20..], 0);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[ChecksumAt..], Sum(frame, frame[HeaderSize..]));
    }

    /// <summary>Reads a header; nothing where these bytes can't be one.</summary>
    public static Frame? ReadHeader(ReadOnlySpan<byte> header)
    {
        if (header.Length < HeaderSize || !header.StartsWith(Magic))
            return null;

        var length = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        var first = BinaryPrimitives.ReadInt64LittleEndian(header[8..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(header[16..]);
        return length is < 0 or > MaximumLength || first < 1 || count < 0
            ? null
            : new Frame(first, count, length, BinaryPrimitives.ReadUInt64LittleEndian(header[ChecksumAt..]));
    }

    /// <summary>Whether the header and the entries are the ones that were sealed.</summary>
    public bool Holds(ReadOnlySpan<byte> header, ReadOnlySpan<byte> entries) =>
        entries.Length == Length && Sum(header, entries) == Checksum;

    private static ulong Sum(ReadOnlySpan<byte> header, ReadOnlySpan<byte> entries)
    {
        var hash = new XxHash3();
        hash.Append(header[..ChecksumAt]);
        hash.Append(entries);
        return hash.GetCurrentHashAsUInt64();
    }
}
