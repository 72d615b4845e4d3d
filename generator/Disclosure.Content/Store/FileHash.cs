using System.Security.Cryptography;

namespace Disclosure.Content.Store;

/// <summary>SHA-256 in lower-case hexadecimal digits, as the change log writes it.</summary>
internal static class FileHash
{
    /// <summary>What stands for the line before the first.</summary>
    public static string Nothing { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a file; nothing where there is none.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static string? OfFile(string path) => BytesOf(path) is { } bytes ? Of(bytes) : null;

    /// <summary>The bytes of a file; nothing where there is none.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static byte[]? BytesOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
