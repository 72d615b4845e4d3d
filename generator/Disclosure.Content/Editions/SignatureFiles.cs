using System.Collections.Immutable;
using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>The signatures beside what was prepared.</summary>
internal static class SignatureFiles
{
    /// <summary>All, oldest first; or what is damaged.</summary>
    /// <param name="editions">The folder of editions.</param>
    /// <param name="folder">The edition's folder.</param>
    /// <param name="prepared">The hash of what they must have signed.</param>
    /// <exception cref="IOException">One can't be read.</exception>
    public static (ImmutableArray<(Signature Signature, ContentHash File)> Signatures, Finding? Damage) Read(
        EditionsFolder editions, string folder, ContentHash prepared)
    {
        var signatures = new List<(Signature Signature, ContentHash File)>();
        foreach (var file in EditionsFolder.SignaturesIn(folder))
        {
            var bytes = FileHash.BytesOf(file) ?? [];
            if (EditionJson.IsNewer(bytes))
                return ([], editions.Newer(file));
            if (SignatureJson.Read(bytes) is not { } signature || EditionsFolder.SignatureOf(folder, signature.Person) != file)
                return ([], editions.Damaged(file, "签名文件读不懂，或与签名时不一样。"));
            if (signature.Prepared != prepared)
                return ([], editions.Damaged(Path.Combine(folder, EditionsFolder.PreparedFile), $"与“{signature.Person}”签名时不一样。"));
            signatures.Add((signature, ContentHash.Of(bytes)));
        }

        var oldestFirst = signatures.OrderBy(signed => signed.Signature.At)
            .ThenBy(signed => signed.Signature.Person, StringComparer.Ordinal);
        return signatures.Count == 0 ? ([], editions.Damaged(folder, "没有任何人的签名。")) : ([.. oldestFirst], null);
    }

    /// <summary>Writes a signature, whole or not at all.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Write(StoreFiles files, string folder, Signature signature)
    {
        var path = EditionsFolder.SignatureOf(folder, signature.Person);
        files.Write(ChangesFolder.Beside(path), SignatureJson.Write(signature));
        files.Sync([ChangesFolder.Beside(path)]);
        files.Move(ChangesFolder.Beside(path), path);
        files.SyncFolder(folder);
    }
}
