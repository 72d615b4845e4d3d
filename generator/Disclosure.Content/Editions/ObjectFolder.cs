using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Content.Store;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>The published objects on disk.</summary>
internal sealed class ObjectFolder(EditionsFolder editions, StoreFiles files)
{
    private const int SyncedTogether = 1024;
    private readonly DiskFiles _bytes = new(editions.Objects);

    /// <summary>Whether an object is there.</summary>
    public bool Has(ObjectId id) => File.Exists(editions.ObjectOf(id));

    /// <summary>Reads what an object holds, held against its name.</summary>
    public FileBytes Read(ObjectId id, ref byte[] buffer, int most)
    {
        var path = editions.ObjectOf(id);
        var (length, problem, message) = _bytes.Read(
            Path.GetRelativePath(editions.Objects, path), ref buffer, most == int.MaxValue ? most : most + ObjectFile.HeadLength);
        if (length is not { } read)
        {
            return problem == ContentFindings.TooLarge
                ? FileBytes.Failed(ContentFindings.TooLarge, message)
                : FileBytes.Failed(EditionFindings.Damaged, $"“{editions.Display(path)}”不在，或者打不开。");
        }

        if (!ObjectFile.Is(id, buffer.AsSpan(0, read)))
            return FileBytes.Failed(EditionFindings.Damaged, $"“{editions.Display(path)}”与公开时不一样。");
        buffer.AsSpan(ObjectFile.HeadLength, read - ObjectFile.HeadLength).CopyTo(buffer);
        return FileBytes.Of(read - ObjectFile.HeadLength);
    }

    /// <summary>Writes objects and makes them safe. Nothing names them yet, so that a half one harms nobody.</summary>
    /// <exception cref="IOException">One can't be written.</exception>
    public void Write(IEnumerable<(ObjectId Id, Func<byte[]> File)> objects)
    {
        var groups = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var chunk in objects.Chunk(SyncedTogether))
        {
            var written = new List<string>();
            foreach (var (id, file) in chunk)
            {
                if (groups.Add(editions.GroupOf(id)))
                    files.CreateFolder(editions.GroupOf(id));
                written.Add(editions.ObjectOf(id));
                files.Write(written[^1], file());
            }

            files.Sync(written);
        }

        foreach (var group in groups)
            files.SyncFolder(group);
        if (groups.Count > 0)
            files.SyncFolder(editions.Objects);
    }

    /// <summary>Deletes objects; those that are not there are as well.</summary>
    /// <exception cref="IOException">One can't be deleted.</exception>
    public void Delete(IEnumerable<ObjectId> objects)
    {
        var there = objects.Where(Has).ToList();
        foreach (var id in there)
            files.Delete(editions.ObjectOf(id));
        foreach (var group in there.Select(editions.GroupOf).Distinct().Order(StringComparer.Ordinal))
            files.SyncFolder(group);
    }
}
