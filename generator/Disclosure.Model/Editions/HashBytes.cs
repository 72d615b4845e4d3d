using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Disclosure.Model.Editions;

/// <summary>
/// A SHA-256 hash in no more room than its 32 bytes, where very many are held at once; <see cref="ContentHash"/> is one as text.
/// </summary>
/// <param name="A">The first eight bytes.</param>
/// <param name="B">The next eight.</param>
/// <param name="C">The next eight.</param>
/// <param name="D">The last eight.</param>
public readonly record struct HashBytes(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The hash of <paramref name="bytes"/>.</summary>
    public static HashBytes Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>The hash that these bytes are.</summary>
    public static HashBytes Read(ReadOnlySpan<byte> hash) => new(
        BinaryPrimitives.ReadUInt64BigEndian(hash),
        BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[24..]));

    /// <summary>Writes its bytes.</summary>
    public void Write(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt64BigEndian(hash, A);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], D);
    }

    /// <summary>The 64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Length];
        Write(hash);
        return Convert.ToHexStringLower(hash);
    }
}
