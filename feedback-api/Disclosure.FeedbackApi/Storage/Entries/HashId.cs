using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>The identity of a code or a key within its survey: the first 16 bytes of a SHA-256 over both.</summary>
/// <param name="Value">The bytes as a number.</param>
internal readonly record struct HashId(UInt128 Value)
{
    /// <summary>The identity of a code or key, by its own keyed hash, in a survey.</summary>
    public static HashId Of(string survey, string hash)
    {
        var text = $"{survey}\n{hash}";
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), sum);
        return new HashId(BinaryPrimitives.ReadUInt128BigEndian(sum));
    }

    /// <summary>Its bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return bytes;
    }
}
