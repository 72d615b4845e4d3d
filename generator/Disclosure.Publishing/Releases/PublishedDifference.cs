using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Renaming;
using Disclosure.Content.Sources;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>What readers see differ between two editions.</summary>
public static class PublishedDifference
{
    /// <summary>The difference, or why it can't be told.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="before">The earlier edition.</param>
    /// <param name="after">The later one.</param>
    /// <param name="day">The day that both are told for: what differs by the day alone is no difference of the editions.</param>
    public static (EditionDifference? Difference, Finding? Refusal) Between(
        string content, EditionId before, EditionId after, DateOnly day)
    {
        var store = EditionStore.Open(content, TimeProvider.System);
        var (history, damage) = store.Read();
        if (history is null)
            return (null, damage);
        foreach (var id in new[] { before, after })
        {
            if (history.Find(id) is null)
                return (null, new Finding(ReleaseFindings.NoSuchEdition, Place.At(id.ToString()), $"没有版次 {id}。"));
        }

        var codes = CodesBetween(history, before, after);
        var renames = CodeRenames.None.With(codes);
        var erased = new[] { before, after }.SelectMany(id => ErasedIn(store, history.StateAt(id)!)).Select(renames.Now).ToHashSet();
        var earlier = new EditionSource(store, history, history.StateAt(before)!);
        var reading = ContentReader.Read(codes.IsEmpty ? earlier : PublishedRenaming.Read(earlier, codes, after, day), day);
        return (ReleasePreparing.Between(reading, Read(store, history, after, day), erased) with { Codes = codes }, null);
    }

    // The earlier edition is told by the codes of the later one, so that what has another is compared with what it was.
    private static ImmutableArray<RenamedCode> CodesBetween(EditionHistory history, EditionId before, EditionId after)
    {
        var between = history.Editions.SkipWhile(edition => edition.Id != before).Skip(1).ToList();
        var until = between.FindIndex(edition => edition.Id == after);
        return [.. new CodeRenames(between.Take(until + 1)).All.Select(code => new RenamedCode(code.Old, code.Now, code.IsOfUnit))];
    }

    private static IEnumerable<RecordKey> ErasedIn(EditionStore store, PublishedState state) =>
        state.Live.Where(live => !store.HasObject(live.Value)).Select(live => RecordOfPath.KeyOf(live.Key)).OfType<RecordKey>();

    private static ContentReading Read(EditionStore store, EditionHistory history, EditionId id, DateOnly day) =>
        ContentReader.Read(new EditionSource(store, history, history.StateAt(id)!), day);
}
