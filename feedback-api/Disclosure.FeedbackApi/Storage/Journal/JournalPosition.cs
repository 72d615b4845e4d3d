using System.Buffers.Binary;
using System.IO.Hashing;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// How far a journal was when the last entry was acknowledged, kept beside it: a journal that has less has lost something. After a power
/// cut it may tell less than there was, and never more.
/// </summary>
/// <param name="Journal">Which journal.</param>
/// <param name="Last">The sequence number of its last entry; 0 where it had none.</param>
/// <param name="Segment">The first sequence number of its last segment.</param>
/// <param name="End">Where the last frame ended in that segment.</param>
/// <param name="IsClosed">Whether the journal was closed there: nothing can come after it.</param>
internal readonly record struct JournalPosition(UInt128 Journal, long Last, long Segment, long End, bool IsClosed)
{
    /// <summary>Its bytes.</summary>
    public const int Size = 88;

    private const int VersionAt = 15;
    private const int ChecksumAt = 80;

    private static ReadOnlySpan<byte> Magic => "disclosure-mark1"u8;

    /// <summary>Writes it.</summary>
    /// <param name="turn">Its number among those that were written.</param>
    /// <param name="bytes">Where to.</param>
    public void Write(long turn, Span<byte> bytes)
    {
        bytes[..Size].Clear();
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[16..], Journal);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[32..], turn);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[40..], Last);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[48..], Segment);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[56..], End);
        bytes[64] = IsClosed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[ChecksumAt..], XxHash3.HashToUInt64(bytes[..ChecksumAt]));
    }

    /// <summary>Reads it; nothing where these bytes are none, or were torn.</summary>
    public static (JournalPosition Position, long Turn)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size || !bytes.StartsWith(Magic)
            || BinaryPrimitives.ReadUInt64LittleEndian(bytes[ChecksumAt..]) != XxHash3.HashToUInt64(bytes[..ChecksumAt]))
            return null;
        var position = new JournalPosition(
            BinaryPrimitives.ReadUInt128LittleEndian(bytes[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[40..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[48..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[56..]),
            bytes[64] == 1);
        return (position, BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]));
    }

    /// <summary>The version of the form where these bytes are of another version than this program's.</summary>
    public static char? OtherVersion(ReadOnlySpan<byte> bytes) =>
        bytes.Length > VersionAt && bytes[..VersionAt].SequenceEqual(Magic[..VersionAt]) && bytes[VersionAt] != Magic[VersionAt]
            && bytes[VersionAt] is > 32 and < 127
            ? (char)bytes[VersionAt]
            : null;
}
