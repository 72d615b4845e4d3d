using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Staff;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// The gate once more, at the release: days may lie between preparing and releasing, in which an approval was taken away, something was
/// withheld, or another edition made a sum complete.
/// </summary>
internal static class ReleaseRecheck
{
    /// <summary>Why what was prepared may not be released now; empty where it may.</summary>
    public static ImmutableArray<Finding> Objections(
        ReleaseOffice office, PreparedEdition prepared, ImmutableArray<Change> changes, CancellationToken stop)
    {
        if (prepared.Kind == ReleaseKind.Withdrawal)
            return [];
        if (prepared is { Kind: ReleaseKind.Rollback, Scope: ReleaseScope.OfEdition { To: var to } })
            return RollbackGate.Objections(office, new Rollback(to, prepared.Reason ?? ""), stop);
        if (ScopeCheck.ObjectionTo(office, prepared.Scope) is { } refused)
            return [refused];
        if (prepared.Scope is ReleaseScope.OfCodes { Codes: var codes } && !codes.SequenceEqual(office.PendingCodes))
            return [new Finding(ReleaseFindings.ChangedSincePrepared, Place.At(prepared.Id.ToString()), "改了编码的和准备的不同。")];
        var request = new ReleaseRequest { Scope = prepared.Scope, Kind = prepared.Kind, Reason = prepared.Reason };
        var candidate = Candidate.Of(office, request);
        var place = Place.At(prepared.Id.ToString());
        if (Differing(office, candidate, changes).Take(3).ToList() is { Count: > 0 } differing)
            return [new Finding(ReleaseFindings.ChangedSincePrepared, place, $"“{string.Join("”“", differing)}”和准备的不同。")];
        return
        [
            .. ReleasePreparing.Check(office, candidate, PersonOf(office, prepared.PreparedBy), stop).Errors,
        ];
    }

    // What goes along with a release may have come since; it is not in what was signed, and goes with the next.
    private static IEnumerable<PublicPath> Differing(ReleaseOffice office, Candidate candidate, ImmutableArray<Change> changes)
    {
        var items = candidate.Items.ToDictionary(item => item.Path);
        foreach (var change in changes)
        {
            var wanted = change.After is { } after ? office.Store.ReadObject(after).Content : null;
            var now = items.GetValueOrDefault(change.Path)?.Bytes;
            if (wanted is null ? now is not null : now is null || !wanted.AsSpan().SequenceEqual(now))
                yield return change.Path;
        }
    }

    private static Person PersonOf(ReleaseOffice office, string id) =>
        (PersonId.TryParse(id) is { } person ? office.Working.Records.Staff?.FindById(person) : null)
        ?? new Person(PersonId.Parse("unknown"), id, "", []);
}
