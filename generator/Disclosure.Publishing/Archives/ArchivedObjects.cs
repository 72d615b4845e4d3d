using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Archives;

/// <summary>What an edition published, as files at their public paths, without salt; what was deleted since is only named.</summary>
internal sealed class ArchivedObjects
{
    private readonly HashSet<string> _paths;

    public ArchivedObjects(EditionStore store, ImmutableArray<Change> changes)
    {
        var files = ImmutableArray.CreateBuilder<ArchiveFile>();
        var erased = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.After is { } after)
            {
                var reading = store.ReadObject(after);
                Damage ??= reading.Damage;
                if (reading.Content is { } bytes)
                    files.Add(new ArchiveFile(EditionArchive.PublishedFolder + change.Path.Value, bytes));
                else
                    erased.Add(SubjectOf(change.Path));
            }

            if (change.Before is { } before && !store.HasObject(before))
                erased.Add(SubjectOf(change.Path));
        }

        Files = files.DrainToImmutable();
        Erased = [.. erased];
        _paths = [.. Files.Select(file => file.Path)];
    }

    /// <summary>What was published.</summary>
    public ImmutableArray<ArchiveFile> Files { get; }

    /// <summary>What was taken down and deleted since, in words.</summary>
    public ImmutableArray<string> Erased { get; }

    /// <summary>The first object that is damaged; nothing where none is.</summary>
    public Finding? Damage { get; }

    /// <summary>Whether there is a file at a path of the archive.</summary>
    public bool Has(string path) => _paths.Contains(path);

    private static string SubjectOf(PublicPath path) => RecordOfPath.KeyOf(path) is { } key ? RecordSubjects.Of(key) : path.Value;
}
