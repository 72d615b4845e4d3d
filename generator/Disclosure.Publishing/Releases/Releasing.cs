using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.PublicSites;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// Releases what was prepared and signed. The site is made first, whole; then the edition becomes the newest by one rename, and then the
/// site is served by another. Killed between the two, readers see the site before, whole, and the next <c>refresh</c> serves the new one.
/// </summary>
public static class Releasing
{
    /// <summary>Releases an edition and serves its site.</summary>
    /// <param name="office">The content folder.</param>
    /// <param name="id">The edition.</param>
    /// <param name="site">The public site.</param>
    /// <param name="options">How the site is made; its stamp is this edition's.</param>
    /// <param name="stop">Stops it, before the edition is released.</param>
    /// <exception cref="OperationCanceledException">It was stopped; nothing was released.</exception>
    public static ReleaseOutcome Release(
        ReleaseOffice office, EditionId id, PublicSite site, Func<SiteStamp, PublicSiteOptions> options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(options);
        if (office.Store.FindPending(id) is not { Prepared: { } prepared } pending)
            return ReleaseOutcome.Refused(new Finding(EditionFindings.NotPending, Place.At(id.ToString()), $"没有待公开的版次 {id}。"));
        if (prepared.SecondPersonDue is null && SigningRules.Missing(office, pending) is { IsEmpty: false } missing)
            return new ReleaseOutcome { Findings = missing };
        if (office.History.Head is { } head && office.Now < head.At)
        {
            return Failed(
                office, id,
                [new Finding(EditionFindings.Backwards, Place.At(id.ToString()), $"版次 {head.Id} 已于 {head.Day:yyyy-MM-dd} 公开。")]);
        }

        var changes = office.Store.EffectiveChanges(prepared, office.History.State);
        if (office.History.State.Conflicts(changes).Any())
            return Failed(office, id, Conflict(office, id, changes));
        if (ReleaseRecheck.Objections(office, prepared, changes, stop) is { IsEmpty: false } objections)
            return Failed(office, id, objections);
        var after = new EditionHistory([.. office.History.Editions, EditionOf(office, pending, prepared, changes)]);
        var reading = ContentReader.Read(new EditionSource(office.Store, after), office.Day);
        if (PublicFacts.DamageOf(reading) is { IsEmpty: false } damage)
            return Failed(office, id, damage);
        var made = site.Make(PublicFacts.Of(office.Store, after, reading), options(StampOf(after, office.Day)), stop: stop);
        if (made.Site is not { } whole)
            return Failed(office, id, made.Report.Findings);
        stop.ThrowIfCancellationRequested();
        var released = office.Store.Release(id, office.Now);
        return released.Value is { } edition
            ? Serve(office, edition, site, whole)
            : Failed(office, id, [.. released.Findings, .. site.DropUnserved()]);
    }

    private static ReleaseOutcome Serve(ReleaseOffice office, Edition edition, PublicSite site, MadeSite made)
    {
        var findings = site.Activate(made);
        if (edition.Kind == ReleaseKind.Withdrawal)
            findings = findings.AddRange(UnfinishedErasure.Finish(office.Store)).AddRange(site.DropBefore());
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return new ReleaseOutcome { Edition = edition, Findings = findings };
        var readBack = site.ReadBack();
        return new ReleaseOutcome
        {
            Edition = edition,
            IsServed = true,
            ReadBack = readBack,
            Findings = findings.AddRange(readBack.Findings),
        };
    }

    private static ImmutableArray<Finding> Conflict(ReleaseOffice office, EditionId id, ImmutableArray<Change> changes)
    {
        var paths = office.History.State.Conflicts(changes).Select(change => change.Path).Take(3);
        return [new Finding(EditionFindings.Conflict, Place.At(id.ToString()), $"“{string.Join("”“", paths)}”已由别的版次改动。")];
    }

    private static ReleaseOutcome Failed(ReleaseOffice office, EditionId id, ImmutableArray<Finding> findings)
    {
        office.Store.MarkFailed(id, string.Join("；", findings.Select(finding => $"{finding.Definition.Title}：{finding.Message}")));
        return new ReleaseOutcome { Findings = findings };
    }

    private static SiteStamp StampOf(EditionHistory history, DateOnly day) =>
        new(history.Head!.Id, history.Facts, day, ToolName.Current);

    // As it will be, but for the hash of the manifest before it, which no page shows.
    private static Edition EditionOf(
        ReleaseOffice office, PendingEdition pending, PreparedEdition prepared, ImmutableArray<Change> changes) => new()
        {
            Id = pending.Id,
            Previous = null,
            At = DateTimeOffset.FromUnixTimeSeconds(office.Now.ToUnixTimeSeconds()),
            Kind = prepared.Kind,
            Scope = prepared.Scope,
            Reason = prepared.Reason,
            Notes = prepared.Notes,
            Changes = changes,
            State = office.History.State.Apply(pending.Id, changes).Hash,
            Format = 1,
            Tool = prepared.Tool,
            Signatures = pending.Signatures,
            SecondPersonDue = prepared.SecondPersonDue,
        };
}
