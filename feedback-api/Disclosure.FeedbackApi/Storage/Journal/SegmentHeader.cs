using System.Buffers.Binary;
using System.IO.Hashing;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>What a segment file starts with.</summary>
/// <param name="Journal">The journal it belongs to.</param>
/// <param name="First">The sequence number of its first entry.</param>
internal readonly record struct SegmentHeader(UInt128 Journal, long First)
{
    /// <summary>Its bytes.</summary>
    public const int Size = 48;

    private const int ChecksumAt = 40;

    private const int VersionAt = 12;

    private static ReadOnlySpan<byte> Magic => "disclosure-j1\0\0\0"u8;

    /// <summary>Writes it.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(16), Journal);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(32), First);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(ChecksumAt), XxHash3.HashToUInt64(bytes.AsSpan(0, ChecksumAt)));
        return bytes;
    }

    /// <summary>Reads it; nothing where these bytes are none.</summary>
    public static SegmentHeader? Read(ReadOnlySpan<byte> bytes) =>
        bytes.Length < Size || !bytes.StartsWith(Magic)
            || BinaryPrimitives.ReadUInt64LittleEndian(bytes[ChecksumAt..]) != XxHash3.HashToUInt64(bytes[..ChecksumAt])
            ? null
            : new SegmentHeader(BinaryPrimitives.ReadUInt128LittleEndian(bytes[16..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]));

    /// <summary>The version of the form where these bytes start a segment of another version than this program's.</summary>
    public static char? OtherVersion(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Size && bytes[..VersionAt].SequenceEqual(Magic[..VersionAt]) && bytes[VersionAt] != Magic[VersionAt]
            && bytes[VersionAt] is > 32 and < 127
            ? (char)bytes[VersionAt]
            : null;
}
