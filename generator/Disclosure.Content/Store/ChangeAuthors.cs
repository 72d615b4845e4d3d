using System.Collections.Immutable;

namespace Disclosure.Content.Store;

/// <summary>
/// Who changed files of a content folder since a moment, as the change log tells it: for the rule that one of the two who publish a
/// record has not edited it.
/// </summary>
/// <param name="Known">Who changed one of them through the store, in the order of the log, each once: a person's id, or the name that
/// stands in the log where the staff's register does not name the account.</param>
/// <param name="ByHand">When one of them was found changed without the store, by nobody knows whom, oldest first.</param>
/// <param name="IsWhole">
/// Whether the log tells every change since then. Not where it is damaged, or the folder was taken over anew meanwhile: then anybody may
/// have changed them.
/// </param>
public sealed record ChangeAuthors(ImmutableArray<string> Known, ImmutableArray<DateTimeOffset> ByHand, bool IsWhole)
{
    /// <summary>Whether it is certain that <paramref name="author"/> changed none of them.</summary>
    public bool Excludes(string author) => IsWhole && ByHand.IsEmpty && !Known.Contains(author);

    /// <summary>Who changed one of the files in a change with a higher number than <paramref name="number"/>.</summary>
    /// <param name="history">The change log.</param>
    /// <param name="number">The number of the last change that does not count; 0 for all.</param>
    /// <param name="paths">The paths of the files in the content folder, with <c>/</c>.</param>
    public static ChangeAuthors Since(ChangeHistory history, int number, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history, entry => entry.Number > number, paths);
    }

    /// <summary>Who changed one of the files at <paramref name="time"/> or later.</summary>
    public static ChangeAuthors Since(ChangeHistory history, DateTimeOffset time, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history, entry => entry.Time >= time, paths);
    }

    private static ChangeAuthors Of(ChangeHistory history, Func<ChangeEntry, bool> counts, IEnumerable<string> paths)
    {
        var wanted = paths.ToHashSet(StringComparer.Ordinal);
        var since = history.Entries.Where(counts).ToList();
        var changes = since.Where(entry => entry.Files.Any(file => wanted.Contains(file.Path))).ToList();
        return new ChangeAuthors(
            [.. changes.Where(entry => entry.Kind == ChangeKind.Change).Select(entry => entry.Author).OfType<string>().Distinct()],
            [.. changes.Where(entry => entry.Kind == ChangeKind.ByHand).Select(entry => entry.Time)],
            history.Finding is null && since.TrueForAll(entry => entry.Kind != ChangeKind.TakenOver));
    }
}
