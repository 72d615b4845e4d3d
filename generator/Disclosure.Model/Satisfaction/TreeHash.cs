using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Disclosure.Model.Satisfaction;

/// <summary>A SHA-256 hash. It orders as its bytes do, which is how its lower-case hexadecimal text orders.</summary>
internal readonly record struct TreeHash(UInt128 High, UInt128 Low) : IComparable<TreeHash>
{
    /// <summary>Its bytes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>The hash with these bytes.</summary>
    public static TreeHash Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[(Size / 2)..]));

    /// <summary>The hash of bytes.</summary>
    public static TreeHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>The hash of a text of 64 hexadecimal digits.</summary>
    public static TreeHash Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[Size];
        Convert.FromHexString(text, bytes, out _, out _);
        return Read(bytes);
    }

    /// <summary>Writes its bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[(Size / 2)..], Low);
    }

    /// <inheritdoc/>
    public int CompareTo(TreeHash other) => High.CompareTo(other.High) is var high and not 0 ? high : Low.CompareTo(other.Low);

    /// <summary>It in lower-case hexadecimal.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
