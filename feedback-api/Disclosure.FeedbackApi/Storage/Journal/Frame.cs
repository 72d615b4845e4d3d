using System.Buffers.Binary;
using System.IO.Hashing;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// A frame of the journal: all entries that were synced together, as JSON lines, behind a header with their sequence numbers
/// and a checksum. The next frame is written when this one is on disk, so that a power cut can spoil the last frame only:
/// a bad one before a good one is damage. The header has a check of its own, so that a torn frame still tells where it was to end.
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

    private const int CheckAt = 20;
    private const int ChecksumAt = 24;

    /// <summary>What a frame starts with: its last byte is the version of the form.</summary>
    public static ReadOnlySpan<byte> Magic => "DfJ1"u8;

    /// <summary>Whether its header has the check: frames of the first programs have none.</summary>
    public bool HasCheck { get; init; }

    /// <summary>The sequence number after its last entry.</summary>
    public long Next => First + Count;

    /// <summary>Fills the header of a frame whose entries follow the header's place in <paramref name="frame"/>.</summary>
    public static void Seal(Span<byte> frame, long first, int count)
    {
        Magic.CopyTo(frame);
        BinaryPrimitives.WriteInt32LittleEndian(frame[4..], frame.Length - HeaderSize);
        BinaryPrimitives.WriteInt64LittleEndian(frame[8..], first);
        BinaryPrimitives.WriteInt32LittleEndian(frame[16..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[CheckAt..], Check(frame));
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
        var check = BinaryPrimitives.ReadUInt32LittleEndian(header[CheckAt..]);
        return length is < 0 or > MaximumLength || first < 1 || count < 0 || (check != 0 && check != Check(header))
            ? null
            : new Frame(first, count, length, BinaryPrimitives.ReadUInt64LittleEndian(header[ChecksumAt..])) { HasCheck = check != 0 };
    }

    /// <summary>The version of the form where these bytes start a frame of another version than this program's.</summary>
    public static char? OtherVersion(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Magic.Length && bytes[..3].SequenceEqual(Magic[..3]) && bytes[3] != Magic[3] && bytes[3] is > 32 and < 127
            ? (char)bytes[3]
            : null;

    /// <summary>Whether the header and the entries are the ones that were sealed.</summary>
    public bool Holds(ReadOnlySpan<byte> header, ReadOnlySpan<byte> entries) =>
        entries.Length == Length && Sum(header, entries) == Checksum;

    // Zero says that there is none.
    private static uint Check(ReadOnlySpan<byte> header) => Math.Max(1, Crc32.HashToUInt32(header[..CheckAt]));

    private static ulong Sum(ReadOnlySpan<byte> header, ReadOnlySpan<byte> entries)
    {
        var hash = new XxHash3();
        hash.Append(header[..ChecksumAt]);
        hash.Append(entries);
        return hash.GetCurrentHashAsUInt64();
    }
}
