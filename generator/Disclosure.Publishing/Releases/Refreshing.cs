using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// Makes the public site again of the newest edition, for a day: so that 未到期 becomes 逾期 without anybody touching a fact. The working
/// folder is not looked at.
/// </summary>
public static class Refreshing
{
    /// <summary>Makes the site and serves it; where it is that already, nothing is read or written.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="day">The day.</param>
    /// <param name="site">The public site.</param>
    /// <param name="options">How the site is made.</param>
    /// <param name="progress">Hears how it goes on.</param>
    /// <param name="stop">Stops it: the old site is served as it was.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RefreshOutcome Refresh(
        string content, DateOnly day, PublicSite site, Func<SiteStamp, PublicSiteOptions> options,
        IBuildProgress? progress = null, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(content);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(options);
        var store = EditionStore.Open(content, TimeProvider.System);
        var (history, damage) = store.Read();
        if (history is null)
            return new RefreshOutcome { Findings = [damage!] };
        if (UnfinishedErasure.Finish(store) is { IsEmpty: false } left)
            return new RefreshOutcome { Findings = left };
        if (history.Head is not { } head)
            return new RefreshOutcome { Findings = [new Finding(ReleaseFindings.NothingPublished, Place.At(content), "没有版次。")] };
        var wanted = options(new SiteStamp(head.Id, history.Facts, day, ToolName.Current));
        if (!wanted.IsAnew && site.IsCurrent(wanted))
            return new RefreshOutcome { Edition = head, IsUnchanged = true };
        var reading = ContentReader.Read(new EditionSource(store, history), day);
        if (PublicFacts.DamageOf(reading) is { IsEmpty: false } damaged)
            return new RefreshOutcome { Findings = damaged };
        var made = site.Make(PublicFacts.Of(store, history, reading), wanted, progress, stop);
        return made.Site is { } whole
            ? Serve(site, whole, new RefreshOutcome { Edition = head, IsUnchanged = whole.IsCurrent, Report = made.Report })
            : new RefreshOutcome { Report = made.Report, Findings = made.Report.Findings };
    }

    // Read back like a release: what is served says of itself whether it is what was made.
    private static RefreshOutcome Serve(PublicSite site, MadeSite made, RefreshOutcome outcome)
    {
        var findings = site.Activate(made);
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? outcome with { Findings = findings }
            : outcome with { Findings = findings.AddRange(site.ReadBack().Findings) };
    }
}
