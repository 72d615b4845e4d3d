using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Corrections;

/// <summary>All editions as pages tell them, oldest first, and where each record was changed after it was published.</summary>
public sealed class ReleasedEditions
{
    private readonly ILookup<RecordKey, RecordHistoryEntry> _byRecord;
    private readonly ILookup<string, RecordKey> _bySubject;
    private readonly Dictionary<(PublicPath Path, ObjectId Version), Edition> _publishedBy = [];

    /// <summary>These editions, oldest first.</summary>
    public ReleasedEditions(ImmutableArray<ReleasedEdition> all)
    {
        All = all;
        Renames = new CodeRenames(all.Select(edition => edition.Edition));
        Notes = new StandingNotes(all.Select(edition => edition.Edition));
        Entries = [.. all.Where(edition => edition.IsCorrection).SelectMany(EntriesOf)];
        _byRecord = Entries.ToLookup(entry => entry.Record);
        _bySubject = SubjectsOf(all).Distinct().ToLookup(pair => Renames.Now(pair.Subject), pair => pair.Record);
        foreach (var edition in all)
        {
            foreach (var change in edition.Edition.Changes)
            {
                if (change.After is { } after)
                    _publishedBy.TryAdd((change.Path, after), edition.Edition);
            }
        }
    }

    /// <summary>Nothing was published yet; also of a preview of a folder without editions.</summary>
    public static ReleasedEditions None { get; } = new([]);

    /// <summary>The editions, oldest first.</summary>
    public ImmutableArray<ReleasedEdition> All { get; }

    /// <summary>The codes that they changed.</summary>
    public CodeRenames Renames { get; }

    /// <summary>What editions say of what was found and is published nevertheless, as far as it still holds.</summary>
    public StandingNotes Notes { get; }

    /// <summary>What every edition but first publications did to records, oldest first.</summary>
    public ImmutableArray<RecordHistoryEntry> Entries { get; }

    /// <summary>What was done to a record after it was first published, oldest first.</summary>
    public IEnumerable<RecordHistoryEntry> Of(RecordKey record) => _byRecord[record];

    /// <summary>The records of a project that were changed or came later, whether they are published now or not.</summary>
    public IEnumerable<RecordKey> RecordsOf(ProjectCode project) => _bySubject[project.Value];

    /// <summary>The records of a unit as a whole that were changed or came later, whether they are published now or not.</summary>
    public IEnumerable<RecordKey> RecordsOf(UnitCode unit) => _bySubject[unit.Value];

    /// <summary>The edition with this id.</summary>
    public ReleasedEdition? Find(EditionId id) => All.FirstOrDefault(edition => edition.Edition.Id == id);

    /// <summary>The edition that published the version which a change superseded; nothing where none is known.</summary>
    /// <param name="edition">The edition that superseded it.</param>
    /// <param name="path">Where the version stood.</param>
    public Edition? PublisherOf(ReleasedEdition edition, PublicPath path)
    {
        ArgumentNullException.ThrowIfNull(edition);
        foreach (var change in edition.Edition.Changes)
        {
            if (change.Path == path && change.Before is { } before)
                return _publishedBy.GetValueOrDefault((path, before));
        }

        return null;
    }

    private static IEnumerable<RecordHistoryEntry> EntriesOf(ReleasedEdition edition)
    {
        foreach (var change in edition.Superseded)
        {
            if (change.Record is { } record)
                yield return new RecordHistoryEntry(edition, record, change.Title, change);
        }

        foreach (var addition in edition.Added)
        {
            if (addition.Record is { } record)
                yield return new RecordHistoryEntry(edition, record, addition.Title, null);
        }
    }

    // A survey's result belongs to the project or unit that it is of, which only the record tells.
    private static IEnumerable<(string Subject, RecordKey Record)> SubjectsOf(ImmutableArray<ReleasedEdition> all)
    {
        foreach (var edition in all.Where(edition => edition.IsCorrection))
        {
            foreach (var change in edition.Superseded)
            {
                if (change.Record is { } record && SubjectOf(record, change.After ?? change.Before) is { } subject)
                    yield return (subject, record);
            }

            foreach (var addition in edition.Added)
            {
                if (addition.Record is { } record && SubjectOf(record, addition.After) is { } subject)
                    yield return (subject, record);
            }
        }
    }

    private static string? SubjectOf(RecordKey key, IDisclosureRecord? record) => record switch
    {
        SatisfactionResult result => result.Project?.Value ?? result.Unit.Value,
        Evaluation evaluation => evaluation.Project?.Value ?? evaluation.Unit.Value,
        _ => key.Code.Length > 0 ? key.Code : null,
    };
}
