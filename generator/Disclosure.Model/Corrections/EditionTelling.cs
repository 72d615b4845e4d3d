using System.Collections.Immutable;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Corrections;

/// <summary>Tells editions as pages do: each change with its values before and after, as far as they are still there.</summary>
public static class EditionTelling
{
    /// <summary>All editions of a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="read">
    /// What stood at a path after an edition; nothing where it can't be read. Asked only for what an edition changed.
    /// </param>
    public static ReleasedEditions Tell(EditionHistory history, Func<EditionId, PublicPath, ReleasedObject?> read)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(read);
        var told = ImmutableArray.CreateBuilder<ReleasedEdition>(history.Editions.Length);
        var renames = new CodeRenames(history.Editions);
        EditionId? before = null;
        foreach (var edition in history.Editions)
        {
            var left = edition.Changes.Select(change => change.From).OfType<PublicPath>().ToHashSet();
            var superseded = edition.Changes.Where(change => IsSuperseding(change) && !left.Contains(change.Path))
                .OrderBy(change => change.Path)
                .Select(change => ChangeOf(
                    change, before is { } id ? read(id, change.From ?? change.Path) : null, AfterOf(edition, change, read), renames));
            var added = edition.Changes.Where(change => !IsSuperseding(change)).OrderBy(change => change.Path)
                .Select(change => AdditionOf(change, read(edition.Id, change.Path), renames));
            told.Add(new ReleasedEdition(edition, OncePerRecord(superseded), AddedOnce(added)));
            before = edition.Id;
        }

        return new ReleasedEditions(told.MoveToImmutable());
    }

    // What got another code is what it was, and not new.
    private static bool IsSuperseding(Change change) => change.Before is not null || change.From is not null;

    private static ReleasedObject? AfterOf(Edition edition, Change change, Func<EditionId, PublicPath, ReleasedObject?> read) =>
        change.After is null ? null : read(edition.Id, change.Path);

    private static ReleasedChange ChangeOf(Change change, ReleasedObject? before, ReleasedObject? after, CodeRenames renames) => new()
    {
        Path = change.Path,
        From = change.From,
        Record = Now(before?.Record ?? after?.Record ?? RecordOfPath.KeyOf(change.Path), renames),
        Title = TitleOf(change.Path, after?.Title, before?.Title),
        Before = before?.Value,
        After = after?.Value,
        Fields = before?.Value is { } old && after?.Value is { } now && RecordKinds.Of(old) == RecordKinds.Of(now)
            ? [.. RecordComparison.Compare(old, now).Where(field => !field.IsHandling)]
            : [],
        IsWithdrawn = change.After is null,
        IsErased = before?.IsErased == true,
    };

    private static ReleasedAddition AdditionOf(Change change, ReleasedObject? after, CodeRenames renames) => new(
        change.Path, TitleOf(change.Path, after?.Title), Now(after?.Record ?? RecordOfPath.KeyOf(change.Path), renames), after?.Value);

    // By the code that holds, so that what was done to a record is told of it whatever it was called then.
    private static RecordKey? Now(RecordKey? key, CodeRenames renames) => key is { } known ? renames.Now(known) : null;

    // What was erased has no title any more but its path, which says whose record it was.
    private static string TitleOf(PublicPath path, params ReadOnlySpan<string?> titles)
    {
        foreach (var title in titles)
        {
            if (title is not null && title != path.Value)
                return title;
        }

        return RecordOfPath.KeyOf(path) is { } key ? RecordSubjects.Of(key) : path.Value;
    }

    // An evaluation and its report, an approval and its scan are two files of one record: the record's own file tells of both.
    private static ImmutableArray<ReleasedChange> OncePerRecord(IEnumerable<ReleasedChange> changes) =>
    [
        .. changes.GroupBy(change => change.Record?.ToString() ?? change.Path.Value)
            .Select(group => group.OrderByDescending(change => IsOwnFile(change.Path)).First()),
    ];

    private static ImmutableArray<ReleasedAddition> AddedOnce(IEnumerable<ReleasedAddition> additions) =>
    [
        .. additions.GroupBy(addition => addition.Record?.ToString() ?? addition.Path.Value)
            .Select(group => group.OrderByDescending(addition => IsOwnFile(addition.Path)).First()),
    ];

    private static bool IsOwnFile(PublicPath path) => path.Value.EndsWith(".yaml", StringComparison.Ordinal);
}
