using System.Collections.Immutable;
using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// Reads the editions from HEAD back to the first, each named by the hash that the next one has of it. A reader takes no lock: where
/// a release was made meanwhile, it reads again.
/// </summary>
internal sealed class EditionReader(EditionsFolder editions)
{
    private const int MostReadings = 50;

    /// <summary>The editions, or what is damaged.</summary>
    public EditionsReading Read()
    {
        try
        {
            for (var readings = 1; ; readings++)
            {
                var head = FileHash.BytesOf(editions.Head);
                var reading = ReadFrom(head);
                if (reading.IsWhole || readings == MostReadings || (readings > 1 && IsStill(head)))
                    return reading;
            }
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            return new EditionsReading(null, editions.Damaged(editions.Path, "有文件打不开：没有读取权限，或者磁盘出错。"));
        }
    }

    // What is made or undone meanwhile is seen whole the next time; what is damaged stays so.
    private bool IsStill(byte[]? head) => (FileHash.BytesOf(editions.Head) ?? []).AsSpan().SequenceEqual(head ?? []);

    private EditionsReading ReadFrom(byte[]? head)
    {
        var manifests = Manifests();
        if (head is null)
        {
            return FirstNotOnChain(manifests, []) is { } stray
                ? Damaged(editions.Damaged(editions.Head, $"没有 HEAD，而有版次 {stray}。"))
                : new EditionsReading(EditionHistory.Empty, null);
        }

        if (HeadFile.Read(head) is not { } newest)
            return Damaged(editions.Damaged(editions.Head, "HEAD 读不懂。"));
        if (manifests.GetValueOrDefault(newest.Manifest).Id != newest.Id)
            return Damaged(editions.Damaged(ManifestOf(newest.Id), "清单不在，或与公开时不一样（与 HEAD 不一致）。"));
        return ReadChain(newest, manifests);
    }

    private EditionsReading ReadChain(HeadFile newest, Dictionary<ContentHash, (EditionId Id, byte[] Bytes)> manifests)
    {
        var chain = new List<Edition>();
        ContentHash? next = newest.Manifest;
        while (next is { } hash)
        {
            if (!manifests.Remove(hash, out var manifest))
                return Damaged(LostBefore(chain[^1].Id, hash, manifests));
            var (edition, damage) = ReadEdition(manifest.Id, manifest.Bytes);
            if (edition is null)
                return Damaged(damage!);
            chain.Add(edition);
            next = edition.Previous;
        }

        if (FirstNotOnChain(manifests, chain) is { } stray)
            return Damaged(editions.Damaged(editions.Released(stray), "这个版次不在 HEAD 以前的版次里：HEAD 被改回，或者目录是放进来的。"));
        return Fold(chain);
    }

    private EditionsReading Fold(List<Edition> chain)
    {
        chain.Reverse();
        try
        {
            var history = new EditionHistory([.. chain]);
            return history.State.Hash == chain[^1].State
                ? new EditionsReading(history, null)
                : Damaged(editions.Damaged(ManifestOf(chain[^1].Id), "各版次的变化合起来，与清单所记的公开内容不一样。"));
        }
        catch (ArgumentException)
        {
            return Damaged(editions.Damaged(editions.Path, "各版次的变化前后接不上。"));
        }
    }

    private (Edition? Edition, Finding? Damage) ReadEdition(EditionId id, byte[] manifest)
    {
        var folder = editions.Released(id);
        if (EditionJson.IsNewer(manifest))
            return (null, editions.Newer(ManifestOf(id)));
        if (EditionJson.Read(manifest, EditionJson.Readable.ManifestJson) is not { } json)
            return (null, editions.Damaged(ManifestOf(id), "清单读不懂。"));
        var prepared = ContentHash.Of(FileHash.BytesOf(Path.Combine(folder, EditionsFolder.PreparedFile)) ?? []);
        if (prepared.ToString() != json.Prepared)
            return (null, editions.Damaged(Path.Combine(folder, EditionsFolder.PreparedFile), "不在，或与公开时不一样。"));
        var (signatures, damage) = SignatureFiles.Read(editions, folder, prepared);
        if (damage is not null)
            return (null, damage);
        if (json.Signed.FirstOrDefault(signed => signatures.All(file => file.File.ToString() != signed.Signature)) is { } lost)
            return (null, editions.Damaged(folder, $"“{lost.Role}”的签名不在，或与公开时不一样。"));
        var edition = json.Read([.. signatures.Select(signed => signed.Signature)]);
        return edition?.Id == id ? (edition, null) : (null, editions.Damaged(ManifestOf(id), "清单与所在目录不符，或读不懂。"));
    }

    private Dictionary<ContentHash, (EditionId Id, byte[] Bytes)> Manifests()
    {
        var manifests = new Dictionary<ContentHash, (EditionId Id, byte[] Bytes)>();
        foreach (var id in editions.ReleasedIds())
        {
            var bytes = FileHash.BytesOf(ManifestOf(id)) ?? [];
            manifests[ContentHash.Of(bytes)] = (id, bytes);
        }

        return manifests;
    }

    // Of the folders that no manifest names, one may be of a release that was killed before HEAD moved: it is pending still.
    private EditionId? FirstNotOnChain(Dictionary<ContentHash, (EditionId Id, byte[] Bytes)> left, List<Edition> chain)
    {
        var begun = Begun();
        var known = chain.Select(edition => edition.Id).ToHashSet();
        var strays = left.Values.Select(manifest => manifest.Id).Where(id => id != begun && !known.Contains(id)).ToList();
        return strays.Count == 0 ? null : strays.Min();
    }

    // The one that was changed is named by no other's hash any more, if it is there at all. Where it can't be read, the one before it
    // is named by none either.
    private Finding LostBefore(EditionId after, ContentHash hash, Dictionary<ContentHash, (EditionId Id, byte[] Bytes)> left)
    {
        var read = left.ToDictionary(file => file.Key, file => EditionJson.Read(file.Value.Bytes, EditionJson.Readable.ManifestJson));
        var named = read.Values.Select(manifest => manifest?.Previous).ToHashSet();
        var begun = Begun();
        var changed = left.Where(file => !named.Contains(file.Key.ToString()) && file.Value.Id != begun)
            .OrderBy(file => read[file.Key] is null ? 0 : 1).ThenByDescending(file => file.Value.Id)
            .Select(file => (EditionId?)file.Value.Id).FirstOrDefault();
        return changed is { } id
            ? editions.Damaged(ManifestOf(id), $"与公开时不一样：版次 {after} 记的 SHA-256 是 {hash}。")
            : editions.Damaged(ManifestOf(after), $"前一个版次的清单不在：SHA-256 应为 {hash}。");
    }

    private EditionId? Begun() => HeadFile.Read(FileHash.BytesOf(editions.NextHead) ?? [])?.Id;

    private static EditionsReading Damaged(Finding damage) => new(null, damage);

    private string ManifestOf(EditionId id) => Path.Combine(editions.Released(id), EditionsFolder.ManifestFile);
}
