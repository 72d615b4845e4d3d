using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Publishing.Archives;

/// <summary>Gathers what is filed of an edition, released or only prepared. Nothing is written.</summary>
public sealed class EditionArchive
{
    /// <summary>The folder, in an archive, of what was published, at its public paths.</summary>
    public const string PublishedFolder = "公开内容/";

    private readonly ReleaseOffice _office;
    private readonly EditionsFolder _editions;

    private EditionArchive(ReleaseOffice office) => (_office, _editions) = (office, new EditionsFolder(office.Content));

    /// <summary>What is filed of an edition, or why it can't be.</summary>
    /// <param name="office">The content folder.</param>
    /// <param name="id">The edition.</param>
    public static (ArchivedEdition? Archived, Finding? Refusal) Of(ReleaseOffice office, EditionId id)
    {
        ArgumentNullException.ThrowIfNull(office);
        var archive = new EditionArchive(office);
        if (office.History.Find(id) is { } released)
            return archive.Released(released);
        if (office.Store.FindPending(id) is not { } pending)
            return (null, new Finding(ReleaseFindings.NoSuchEdition, Place.At(id.ToString()), $"没有版次 {id}，也没有待公开的。"));
        return pending is { Damage: null, Prepared: { } prepared }
            ? archive.Of(prepared, pending.Signatures, pending.Hash, null)
            : (null, pending.Damage ?? archive._editions.Damaged(archive._editions.PendingOf(id), "读不懂。"));
    }

    private (ArchivedEdition? Archived, Finding? Refusal) Released(Edition edition)
    {
        var file = Path.Combine(_editions.Released(edition.Id), EditionsFolder.PreparedFile);
        return _office.Store.FindPrepared(edition.Id) is { } prepared && FileHash.BytesOf(file) is { } bytes
            ? Of(prepared, edition.Signatures, ContentHash.Of(bytes), edition)
            : (null, _editions.Damaged(file, "没有，或者读不懂。"));
    }

    private (ArchivedEdition? Archived, Finding? Refusal) Of(
        PreparedEdition prepared, ImmutableArray<Signature> signatures, ContentHash hash, Edition? released)
    {
        var (before, after) = StatesOf(prepared, released);
        var objects = new ArchivedObjects(_office.Store, prepared.Changes);
        if (objects.Damage is { } damage)
            return (null, damage);
        var day = released?.Day ?? DateOnly.FromDateTime(prepared.PreparedAt.DateTime);
        var (old, now) = (Read(before, day), Read(after, day));
        var approvals = new ArchivedApprovals(_office, after, day).Of(prepared);
        return (new ArchivedEdition
        {
            Prepared = prepared,
            Hash = hash,
            Released = released,
            Signatures = signatures,
            Difference = prepared.Scope is ReleaseScope.OfCodes { Codes: var codes }
                ? new EditionDifference { Codes = codes }
                : ReleasePreparing.Between(old, now, ErasedIn([before, after])),
            Erased = objects.Erased,
            Approvals = [.. approvals.Select(approval => approval.Approval)],
            Portal = now.Records.Portal,
            Names = now.Records.Units.ToImmutableDictionary(unit => unit.Code, unit => unit.Name),
            Files =
            [
                .. Kept(prepared.Id, released is not null),
                .. objects.Files,
                .. approvals.Select(approval => approval.Scan).OfType<ArchiveFile>().Where(scan => !objects.Has(scan.Path)),
            ],
        }, null);
    }

    // A prepared edition is told against what is public now: what it was prepared from may be public no more.
    private (PublishedState Before, PublishedState After) StatesOf(PreparedEdition prepared, Edition? released)
    {
        if (released is null)
        {
            var live = _office.History.State;
            return (live, new PublishedState(prepared.Id, prepared.Changes.Aggregate(
                live.Live, (now, change) => change.After is { } id ? now.SetItem(change.Path, id) : now.Remove(change.Path))));
        }

        var place = _office.History.Editions.IndexOf(released);
        var before = place == 0 ? PublishedState.Empty : _office.History.StateAt(_office.History.Editions[place - 1].Id)!;
        return (before, _office.History.StateAt(released.Id)!);
    }

    private ContentReading Read(PublishedState state, DateOnly day) =>
        ContentReader.Read(new EditionSource(_office.Store, _office.History, state), day);

    private HashSet<RecordKey> ErasedIn(IEnumerable<PublishedState> states) =>
    [
        .. states.SelectMany(state => state.Live).Where(live => !_office.Store.HasObject(live.Value))
            .Select(live => RecordOfPath.KeyOf(live.Key)).OfType<RecordKey>(),
    ];

    private IEnumerable<ArchiveFile> Kept(EditionId id, bool isReleased)
    {
        var folder = isReleased ? _editions.Released(id) : _editions.PendingOf(id);
        string[] names = isReleased ? [EditionsFolder.ManifestFile, EditionsFolder.PreparedFile] : [EditionsFolder.PreparedFile];
        return names.Select(name => Path.Combine(folder, name)).Concat(EditionsFolder.SignaturesIn(folder))
            .Select(file => new ArchiveFile(Path.GetFileName(file), FileHash.BytesOf(file) ?? []));
    }
}
