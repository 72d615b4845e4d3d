using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Corrections;

/// <summary>
/// The records as they were after an edition, as far as the editions tell: what later ones changed is put back. So what is said of an
/// edition does not change when another one follows. Records have the codes they had then.
/// </summary>
/// <param name="editions">All editions.</param>
/// <param name="records">What is published now.</param>
public sealed class PastRecords(ReleasedEditions editions, RecordSet records)
{
    /// <summary>The records after an edition; before it where <paramref name="isBefore"/>.</summary>
    /// <param name="edition">One of the editions.</param>
    /// <param name="isBefore">Whether they are wanted as they were before it.</param>
    /// <param name="isWanted">Which records are of interest.</param>
    public RecordSet At(ReleasedEdition edition, bool isBefore, Func<RecordKey, bool> isWanted)
    {
        var place = editions.All.IndexOf(edition) - (isBefore ? 1 : 0);
        var past = new Dictionary<RecordKey, IDisclosureRecord?>();
        foreach (var earlier in editions.All.Take(place + 1))
            GoForward(past, earlier);
        foreach (var later in editions.All.Skip(place + 1).Reverse())
            GoBack(past, later);
        var kept = records.All.Where(record => isWanted(record.Key) && !past.ContainsKey(record.Key))
            .Concat(past.Values.OfType<IDisclosureRecord>().Where(record => isWanted(record.Key)));
        var portal = past.GetValueOrDefault(records.Portal.Key) as Portal ?? records.Portal;
        return new RecordSet(portal, kept, records.AsOf);
    }

    /// <summary>
    /// The records that were published around an edition and that nothing is known of any more, because they were erased since. What is
    /// added up of their kind and year can't be told: it would be wrong without them, and give them away with them.
    /// </summary>
    public IReadOnlySet<RecordKey> ErasedAround(ReleasedEdition edition) =>
        editions.All.Skip(editions.All.IndexOf(edition)).SelectMany(later => later.Superseded)
            .Where(change => change is { IsErased: true, Record: not null }).Select(change => change.Record!.Value).ToHashSet();

    private static void GoForward(Dictionary<RecordKey, IDisclosureRecord?> past, ReleasedEdition edition)
    {
        foreach (var change in edition.Superseded)
        {
            if (change.Record is { } record)
                past[record] = change.After;
        }

        foreach (var addition in edition.Added)
        {
            if (addition.Record is { } record)
                past[record] = addition.After;
        }
    }

    private static void GoBack(Dictionary<RecordKey, IDisclosureRecord?> past, ReleasedEdition edition)
    {
        foreach (var change in edition.Superseded)
        {
            if (change.Record is { } record)
                past[record] = change.Before;
        }

        foreach (var addition in edition.Added)
        {
            if (addition.Record is { } record)
                past[record] = null;
        }
    }
}
