using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Renaming;
using Disclosure.Content.Sources;
using Disclosure.Model.Approvals;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Publishing.Candidates;

/// <summary>What would be published by a release: what it adds and changes, and all that would be public afterwards.</summary>
public sealed class Candidate
{
    private readonly ReleaseOffice _office;
    private readonly Lazy<ContentReading> _public;

    private Candidate(
        ReleaseOffice office, ReleaseRequest request, ImmutableArray<ReleaseItem> items,
        ImmutableDictionary<PublicPath, PublicPath>? moves = null)
    {
        _office = office;
        Request = request;
        Moves = moves ?? ImmutableDictionary<PublicPath, PublicPath>.Empty;
        Items = [.. items.OrderBy(item => item.Path)];
        Changes = [.. Items.Select(Compare).OfType<ItemChange>()];
        _public = new Lazy<ContentReading>(Read);
    }

    /// <summary>What was asked for.</summary>
    public ReleaseRequest Request { get; }

    /// <summary>What is to be public at the paths of the release, changed or not.</summary>
    public ImmutableArray<ReleaseItem> Items { get; }

    /// <summary>Where what gets another path stood until now, by its new path: of other codes.</summary>
    public ImmutableDictionary<PublicPath, PublicPath> Moves { get; }

    /// <summary>What it does, by path.</summary>
    public ImmutableArray<ItemChange> Changes { get; }

    /// <summary>All that would be public.</summary>
    public ContentReading Public => _public.Value;

    /// <summary>What it changes of what is published already.</summary>
    public IEnumerable<ItemChange> Superseding => Changes.Where(change => change.Kind != ItemChangeKind.Added);

    /// <summary>
    /// Whether all that it changes is the site's own texts. They say nothing of anybody's performance, and may change without a kind;
    /// settings and the names of units may not, as they say who publishes and how is scored.
    /// </summary>
    public bool IsOfSiteAlone => Request.Scope is ReleaseScope.OfSite
        && Superseding.All(change => SiteTexts.Has(change.Path));

    /// <summary>The records of the working folder that it publishes or changes.</summary>
    public ImmutableHashSet<RecordKey> Records => [.. Changes.Select(change => change.Record).OfType<RecordKey>()];

    /// <summary>What a request would publish from the working folder.</summary>
    public static Candidate Of(ReleaseOffice office, ReleaseRequest request)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Scope is ReleaseScope.OfCodes { Codes: var codes })
            return OfCodes(office, request, codes);
        var items = office.Items;
        var own = items.Of(request.Scope).AddRange(request.Scope is ReleaseScope.OfSite ? SiteTexts.Of(office.Content) : []);
        var paths = own.Select(item => item.Path).ToHashSet();
        var companions = items.Companions(own)
            .Where(item => !paths.Contains(item.Path) && MayAccompany(office, request, item));
        return new Candidate(office, request, own.AddRange(companions));
    }

    /// <summary>What the store is to prepare.</summary>
    public ImmutableDictionary<PublicPath, DraftItem> ToDraft() => Items
        .Select(item => KeyValuePair.Create(item.Path, (DraftItem)new DraftItem.Content(item.Bytes)))
        .Concat(Moves.Values.Select(path => KeyValuePair.Create(path, DraftItem.TakenDown)))
        .ToImmutableDictionary();

    // What is public, and nothing that staff work on meanwhile: no record of the working folder stands behind it.
    private static Candidate OfCodes(ReleaseOffice office, ReleaseRequest request, ImmutableArray<RenamedCode> codes)
    {
        var renamed = PublishedRenaming.Of(office.Published, codes);
        return new Candidate(
            office, request, [.. renamed.Files.Select(file => new ReleaseItem(file.Key, file.Value, null))], renamed.Moves);
    }

    // What goes along is added; it changes what is published only where it is of the release's own year and stage. So nobody corrects
    // another's act, or renames a unit, by the way. What was taken down goes along only with a stated change of its own; a scan never does:
    // nobody looks into it, and another file has another name.
    private static bool MayAccompany(ReleaseOffice office, ReleaseRequest request, ReleaseItem item)
    {
        if (office.History.State.Find(item.Path) is not null)
            return IsOwn(office, request.Scope, item);
        return !office.WasWithdrawn(item.Path)
            || (request.Kind != ReleaseKind.Publication && !ContentLayout.IsBesideApproval(item.Path.Value)
                && IsOwn(office, request.Scope, item));
    }

    private static bool IsOwn(ReleaseOffice office, ReleaseScope scope, ReleaseItem item) =>
        item.Record is { Kind: RecordKind.ApprovalAct } key
        && office.Working.Records.Find(key) is ApprovalAct act
        && scope switch
        {
            ReleaseScope.OfUnits units =>
                act.Year == units.Year && act.Stage == ScopeSelection.StageOf(units.Stage) && act.Units.Any(units.Codes.Contains),
            ReleaseScope.OfGovernment government =>
                act.Year == government.Year && act.Stage == ScopeSelection.StageOf(government.Stage) && act.IsOfGovernment,
            _ => false,
        };

    private ItemChange? Compare(ReleaseItem item)
    {
        if (_office.History.State.Find(item.Path) is not { } live)
        {
            var kind = Moves.ContainsKey(item.Path) ? ItemChangeKind.Changed : ItemChangeKind.Added;
            return new ItemChange(item.Path, kind, item.Record);
        }

        return _office.Store.ReadObject(live).Content is { } bytes && bytes.AsSpan().SequenceEqual(item.Bytes)
            ? null
            : new ItemChange(item.Path, ItemChangeKind.Changed, item.Record);
    }

    private ContentReading Read()
    {
        var files = Items.ToDictionary(item => item.Path, item => (ReadOnlyMemory<byte>?)item.Bytes);
        foreach (var left in Moves.Values)
            files[left] = null;
        var source = new MemorySource(_office.Published, files, _office.Store.NextId(), _office.Day)
        {
            Moves = Moves,
            Codes = Request.Scope is ReleaseScope.OfCodes { Codes: var codes } ? codes : [],
        };
        return ContentReader.Read(source, _office.Day);
    }
}
