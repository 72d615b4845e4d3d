using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Sources;

/// <summary>
/// What would be published: files in memory over another source. A file without bytes is taken away.
/// </summary>
public sealed class MemorySource : IContentSource
{
    private readonly IContentSource _below;
    private readonly IReadOnlyDictionary<PublicPath, ReadOnlyMemory<byte>?> _files;
    private readonly PublicationDays _days;

    /// <summary>These files over <paramref name="below"/>.</summary>
    /// <param name="below">What is published.</param>
    /// <param name="files">What is to be published; nothing for what is to be taken down.</param>
    /// <param name="edition">The edition that would publish them.</param>
    /// <param name="day">The day it would be published.</param>
    public MemorySource(IContentSource below, IReadOnlyDictionary<PublicPath, ReadOnlyMemory<byte>?> files, EditionId edition, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(below);
        ArgumentNullException.ThrowIfNull(files);
        (_below, _files, _days) = (below, files, new PublicationDays(day, day, edition));
    }

    /// <summary>Where what gets another path stood until now, by its new path.</summary>
    public IReadOnlyDictionary<PublicPath, PublicPath> Moves { get; init; } = ImmutableDictionary<PublicPath, PublicPath>.Empty;

    /// <summary>The codes that are to change.</summary>
    public ImmutableArray<RenamedCode> Codes { get; init; } = [];

    /// <inheritdoc/>
    public string Display => $"预备的版次 {_days.Edition}";

    /// <inheritdoc/>
    public bool IsPublished => true;

    /// <inheritdoc/>
    public SourceListing List()
    {
        var below = _below.List();
        var paths = below.Paths.Concat(below.BesideApprovals).ToHashSet(StringComparer.Ordinal);
        var published = below.Published.ToBuilder();
        var versions = below.Versions.ToBuilder();
        foreach (var (path, from) in Moves)
        {
            if (below.Published.TryGetValue(from, out var days))
                published[path] = days;
            if (below.Versions.TryGetValue(from, out var earlier))
                versions[path] = earlier;
        }

        foreach (var (path, bytes) in _files)
        {
            if (bytes is null)
            {
                paths.Remove(path.Value);
                published.Remove(path);
                continue;
            }

            paths.Add(path.Value);
            published[path] = Days(path, published);
        }

        var listed = paths.Order(StringComparer.Ordinal).ToLookup(ContentLayout.IsBesideApproval);
        return below with
        {
            Paths = [.. listed[false]],
            BesideApprovals = [.. listed[true]],
            IsThere = paths.Count > 0,
            Published = published.ToImmutable(),
            Versions = versions.ToImmutable(),
            Renames = below.Renames.With(Codes),
        };
    }

    /// <inheritdoc/>
    public FileBytes Read(string path, ref byte[] buffer, int most = int.MaxValue)
    {
        if (!_files.TryGetValue(new PublicPath(path), out var file))
            return _below.Read(path, ref buffer, most);
        if (file is not { } bytes)
            return FileBytes.Failed(ContentFindings.Unreadable, $"“{path}”要撤下。");
        if (buffer.Length < bytes.Length)
            buffer = new byte[bytes.Length];
        bytes.Span.CopyTo(buffer);
        return FileBytes.Of(bytes.Length);
    }

    /// <inheritdoc/>
    public FileBytes ReadVersion(ObjectId version, ref byte[] buffer, int most) => _below.ReadVersion(version, ref buffer, most);

    // What stays as it is keeps its days: a caller may give all files of a scope, changed or not.
    private PublicationDays Days(PublicPath path, ImmutableDictionary<PublicPath, PublicationDays>.Builder published)
    {
        if (!published.TryGetValue(path, out var days))
            return _days;
        return IsSame(path) ? days : days.Then(_days.Last, _days.Edition);
    }

    private bool IsSame(PublicPath path)
    {
        if (Moves.ContainsKey(path))
            return false;
        byte[] buffer = [];
        return _below.Read(path.Value, ref buffer).Length is { } length
            && buffer.AsSpan(0, length).SequenceEqual(_files[path]!.Value.Span);
    }
}
