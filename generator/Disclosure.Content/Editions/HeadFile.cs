using System.Text;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>The file <c>HEAD</c>: a line with the newest edition and the hash of its manifest.</summary>
/// <param name="Id">The edition.</param>
/// <param name="Manifest">The hash of its manifest.</param>
internal sealed record HeadFile(EditionId Id, ContentHash Manifest)
{
    /// <summary>The bytes.</summary>
    public byte[] ToBytes() => Encoding.ASCII.GetBytes($"{Id} {Manifest}\n");

    /// <summary>What bytes say; nothing where they are not of the format.</summary>
    public static HeadFile? Read(byte[] bytes)
    {
        var text = Encoding.ASCII.GetString(bytes);
        return text.EndsWith('\n')
            && text[..^1].Split(' ') is [var id, var hash]
            && EditionId.TryParse(id) is { } edition
            && ContentHash.TryParse(hash) is { } manifest
                ? new HeadFile(edition, manifest)
                : null;
    }
}
