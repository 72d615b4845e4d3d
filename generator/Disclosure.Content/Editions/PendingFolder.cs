using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>The editions that are prepared and not released, on disk.</summary>
internal sealed class PendingFolder(EditionsFolder editions)
{
    /// <summary>All, in the order of their ids.</summary>
    /// <exception cref="IOException">One can't be read.</exception>
    public IEnumerable<PendingEdition> All() => editions.PendingIds().Select(Find).OfType<PendingEdition>();

    /// <summary>The one of an id; nothing where there is none.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public PendingEdition? Find(EditionId id)
    {
        var folder = editions.PendingOf(id);
        var path = Path.Combine(folder, EditionsFolder.PreparedFile);
        if (!Directory.Exists(folder))
            return null;
        var bytes = FileHash.BytesOf(path) ?? [];
        var hash = ContentHash.Of(bytes);
        var prepared = PreparedJson.Read(bytes);
        if (EditionJson.IsNewer(bytes))
            return Damaged(id, hash, editions.Newer(path));
        if (prepared?.Id != id)
            return Damaged(id, hash, editions.Damaged(path, "不在，或读不懂。"));
        var (signatures, damage) = SignatureFiles.Read(editions, folder, hash);
        return new PendingEdition(id, prepared, hash, [.. signatures.Select(signed => signed.Signature)])
        {
            Damage = damage,
            Failure = FailureJson.Read(FileHash.BytesOf(Path.Combine(folder, EditionsFolder.FailureFile)) ?? []),
        };
    }

    private static PendingEdition Damaged(EditionId id, ContentHash hash, Finding damage) => new(id, null, hash, []) { Damage = damage };
}
