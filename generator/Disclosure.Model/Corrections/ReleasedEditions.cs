using System.Collections.Immutable;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>All editions as pages tell them, oldest first, and where each record was changed after it was published.</summary>
public sealed class ReleasedEditions
{
    private readonly ILookup<RecordKey, (ReleasedEdition Edition, ReleasedChange Change)> _byRecord;

    /// <summary>These editions, oldest first.</summary>
    public ReleasedEditions(ImmutableArray<ReleasedEdition> all)
    {
        All = all;
        _byRecord = (from edition in all
                     from change in edition.Superseded
                     where change.Record is not null
                     select (edition, change)).ToLookup(pair => pair.change.Record!.Value);
    }

    /// <summary>Nothing was published yet; also of a preview of a folder without editions.</summary>
    public static ReleasedEditions None { get; } = new([]);

    /// <summary>The editions, oldest first.</summary>
    public ImmutableArray<ReleasedEdition> All { get; }

    /// <summary>Each change of a record after it was first published, oldest first.</summary>
    public IEnumerable<(ReleasedEdition Edition, ReleasedChange Change)> Of(RecordKey record) => _byRecord[record];

    /// <summary>The edition with this id.</summary>
    public ReleasedEdition? Find(EditionId id) => All.FirstOrDefault(edition => edition.Edition.Id == id);
}
