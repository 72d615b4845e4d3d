using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Model.Editions;

/// <summary>What is published after an edition: the fold of all changes.</summary>
/// <param name="Head">The newest edition; nothing where none was released.</param>
/// <param name="Live">The objects, by path.</param>
public sealed record PublishedState(EditionId? Head, ImmutableSortedDictionary<PublicPath, ObjectId> Live)
{
    /// <summary>Nothing was published yet.</summary>
    public static PublishedState Empty { get; } = new(null, ImmutableSortedDictionary<PublicPath, ObjectId>.Empty);

    /// <summary>
    /// A hash of all paths and objects: SHA-256 over a line <c>path object</c> for each, in the order of the paths.
    /// </summary>
    public ContentHash Hash
    {
        get
        {
            // Line by line: the whole text is megabytes.
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (path, id) in Live)
                hash.AppendData(Encoding.UTF8.GetBytes($"{path.Value} {id}\n"));
            return new ContentHash(Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
    }

    /// <summary>The changes whose <see cref="Change.Before"/> is not what is published: they were made from another state.</summary>
    public IEnumerable<Change> Conflicts(IEnumerable<Change> changes) => changes.Where(change => Find(change.Path) != change.Before);

    /// <summary>The object at a path; nothing where it is not published.</summary>
    public ObjectId? Find(PublicPath path) => Live.TryGetValue(path, out var id) ? id : null;

    /// <summary>What is published after these changes.</summary>
    /// <exception cref="ArgumentException">A change was made from another state.</exception>
    public PublishedState Apply(EditionId edition, IReadOnlyCollection<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (Conflicts(changes).FirstOrDefault() is { } conflict)
            throw new ArgumentException($"'{conflict.Path}' is not as edition {edition} says it was.", nameof(changes));
        var live = Live.ToBuilder();
        foreach (var change in changes)
        {
            if (change.After is { } after)
                live[change.Path] = after;
            else
                live.Remove(change.Path);
        }

        return new PublishedState(edition, live.ToImmutable());
    }
}
