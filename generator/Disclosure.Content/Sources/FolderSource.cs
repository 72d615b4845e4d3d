using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Sources;

/// <summary>A working folder on disk. What is published is told by the editions in it.</summary>
public sealed class FolderSource : IContentSource
{
    private readonly string _folder;
    private readonly StoreFiles _files;
    private readonly DiskFiles _bytes;
    private readonly ReadGate _gate;

    /// <summary>The content folder <paramref name="folder"/>.</summary>
    public FolderSource(string folder)
        : this(folder, StoreFiles.Disk)
    {
    }

    /// <summary>A folder on another disk, for tests.</summary>
    internal FolderSource(string folder, StoreFiles files)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        (_folder, _files, _bytes) = (folder, files, new DiskFiles(folder));
        _gate = new ReadGate(new ChangesFolder(folder), files);
    }

    /// <inheritdoc/>
    public string Display => _folder;

    /// <inheritdoc/>
    public bool IsPublished => false;

    /// <inheritdoc/>
    public Finding? Enter() => _gate.Enter();

    /// <inheritdoc/>
    public bool IsUndisturbed() => _gate.IsUndisturbed();

    /// <inheritdoc/>
    public Finding NeverQuiet() => _gate.NeverQuiet();

    /// <inheritdoc/>
    public FileBytes Read(string path, ref byte[] buffer, int most = int.MaxValue) => _bytes.Read(path, ref buffer, most);

    /// <inheritdoc/>
    public FileBytes ReadVersion(ObjectId version, ref byte[] buffer, int most) =>
        EditionStore.Open(_folder, TimeProvider.System, _files).ReadObject(version, ref buffer, most);

    /// <inheritdoc/>
    public SourceListing List()
    {
        var folder = ContentFolder.List(_folder);
        var (history, damage) = EditionStore.Open(_folder, TimeProvider.System, _files).Read();
        Finding[] damages = damage is null ? [] : [damage];
        return new SourceListing([.. folder.Files.Select(file => file.Path)], [.. folder.Findings, .. damages])
        {
            IsThere = Directory.Exists(_folder),
            BesideApprovals = [.. folder.BesideApprovals],
            Published = history is null ? ImmutableDictionary<PublicPath, PublicationDays>.Empty : Publications.ByPath(history),
            Versions = Publications.VersionsByPath(history ?? EditionHistory.Empty),
            Withdrawn = Publications.WithdrawnByPath(history ?? EditionHistory.Empty),
            Renames = new CodeRenames(history?.Editions ?? []),
        };
    }
}
