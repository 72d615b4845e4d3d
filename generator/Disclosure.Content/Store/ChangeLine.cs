using System.Text.Json;

namespace Disclosure.Content.Store;

/// <summary>A line of the change log as bytes, its line end with it, and what it says.</summary>
internal sealed record ChangeLine(byte[] Bytes, ChangeEntry Entry)
{
    private static readonly int PreviousAt = "{\"previous\":\"".Length;

    /// <summary>The hash that the next line names.</summary>
    public string Hash => FileHash.Of(Bytes.AsSpan(0, Bytes.Length - 1));

    /// <summary>The line that says <paramref name="entry"/>.</summary>
    public static ChangeLine Of(ChangeEntry entry) =>
        new([.. JsonSerializer.SerializeToUtf8Bytes(entry, StoreJson.Readable.ChangeEntry), (byte)'\n'], entry);

    /// <summary>The line in bytes that end with its line end; nothing where they are none.</summary>
    public static ChangeLine? Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes.Length > 0 && bytes[^1] == '\n' && JsonSerializer.Deserialize(bytes, StoreJson.Readable.ChangeEntry) is { } entry
                ? new ChangeLine(bytes.ToArray(), entry)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a line without its line end names <paramref name="hash"/> as that of the line before.</summary>
    public static bool Follows(ReadOnlySpan<byte> line, ReadOnlySpan<byte> hash) =>
        line.Length > PreviousAt + hash.Length && line[PreviousAt..].StartsWith(hash);
}
