using System.Security.Cryptography;

namespace Disclosure.Model.Editions;

/// <summary>A SHA-256 hash of some bytes, as 64 lower-case hexadecimal digits.</summary>
/// <param name="Value">The digits.</param>
public readonly record struct ContentHash(string Value)
{
    /// <summary>The hash of <paramref name="bytes"/>.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new ContentHash(Convert.ToHexStringLower(hash));
    }

    /// <summary>The hash in <paramref name="text"/>; nothing where it is none.</summary>
    public static ContentHash? TryParse(string? text) =>
        text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower) ? new ContentHash(text) : null;

    /// <summary>The digits.</summary>
    public override string ToString() => Value ?? "";
}
