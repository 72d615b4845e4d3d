using System.Text;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// The file of a published object: a line with its salt, then what was published. Its name is the hash of the whole file.
/// </summary>
internal static class ObjectFile
{
    /// <summary>How many bytes a salt has.</summary>
    public const int SaltLength = 32;

    /// <summary>How many bytes the line has.</summary>
    public static int HeadLength { get; } = Start.Length + (2 * SaltLength) + 1;

    private static ReadOnlySpan<byte> Start => "disclosure-object/1 "u8;

    /// <summary>The file of a content.</summary>
    public static byte[] Of(byte[] salt, ReadOnlySpan<byte> content)
    {
        if (salt.Length != SaltLength)
            throw new ArgumentException($"A salt has {SaltLength} bytes.", nameof(salt));
        var file = new byte[HeadLength + content.Length];
        Start.CopyTo(file);
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(salt) + "\n", file.AsSpan(Start.Length));
        content.CopyTo(file.AsSpan(HeadLength));
        return file;
    }

    /// <summary>Whether a file is the object <paramref name="id"/>, whole.</summary>
    public static bool Is(ObjectId id, ReadOnlySpan<byte> file) =>
        file.Length >= HeadLength && file.StartsWith(Start) && file[HeadLength - 1] == '\n' && ContentHash.Of(file) == id.Hash;
}
