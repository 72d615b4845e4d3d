using Disclosure.Model.Calendar;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Versions;

/// <summary>A page for each superseded version of a record, below the edition that published it.</summary>
internal static class VersionPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        // A version that came back and was superseded again keeps its one page, which tells of the last time.
        var versions = new Dictionary<string, SupersededVersion>(StringComparer.Ordinal);
        foreach (var edition in context.Editions.All)
        {
            foreach (var change in edition.Superseded.Where(change => change.Record is not null))
            {
                if (context.Editions.PublisherOf(edition, change.OldPath) is { } publisher)
                    versions[SitePaths.Version(publisher.Id, change.OldPath)] = new SupersededVersion(publisher, edition, change);
            }
        }

        return versions.Select(version => PagePlan.InFolder(version.Key, () => Make(context, version.Key, version.Value)));
    }

    private static VersionPage Make(PageContext context, string path, SupersededVersion version)
    {
        var change = version.Change;
        return new VersionPage
        {
            Site = context.Site,
            Path = path,
            Title = $"旧版本：{change.Title}（版次 {version.Publisher.Id}）",
            Description = $"{change.Title}的旧版本，{BannerOf(context, version)}",
            Crumbs =
            [
                new Crumb(PageTitles.Editions, SitePaths.Editions),
                new Crumb($"版次 {version.Publisher.Id}", SitePaths.Edition(version.Publisher.Id)),
            ],
            Published = version.Publisher.Day,
            LastChange = new PublishedChange(version.By.Edition.Day, WordOf(version)),
            Banner = BannerOf(context, version),
            Current = CurrentOf(context, change),
            By = new SiteLink($"版次 {version.By.Edition.Id}", SitePaths.Edition(version.By.Edition.Id)),
            Reason = ReleaseSentences.ReasonOf(version.By.Edition),
            Erased = change.IsErased || change.Before is null ? ErasedOf(context, version) : null,
            Record = change.IsErased ? null : change.Before,
            NameOf = RecordChanges.NamesOf(context.Records),
            SchemeOf = id => context.Records.Portal.FindScheme(id)?.Name,
        };
    }

    private static string BannerOf(PageContext context, SupersededVersion version)
    {
        var banner = $"{version.Publisher.Day.InChinese()}公开，{version.By.Edition.Day.InChinese()}{WordOf(version)}";
        return ReturnOf(context, version) is { } later ? $"{banner}，{later.Edition.Day.InChinese()}恢复。" : banner + "。";
    }

    // Where a later edition went back to this version, it is the one that holds, until another supersedes it.
    private static ReleasedEdition? ReturnOf(PageContext context, SupersededVersion version)
    {
        var old = version.By.Edition.Changes.First(change => change.Path == version.Change.OldPath).Before;
        return context.Editions.All.Skip(context.Editions.All.IndexOf(version.By) + 1)
            .FirstOrDefault(edition => edition.Edition.Changes.Any(change => change.Path == version.Change.OldPath && change.After == old));
    }

    private static string WordOf(SupersededVersion version) => version.Change.IsWithdrawn ? "撤下" : version.By.Edition.Kind switch
    {
        _ when version.By.Edition.Scope is ReleaseScope.OfCodes => "改编码",
        ReleaseKind.Revision => "修订",
        ReleaseKind.Supplement => "补充",
        ReleaseKind.Rollback => "改回以前的版次",
        ReleaseKind.Withdrawal => "撤下其中一部分",
        _ => "更正",
    };

    private static SiteLink? CurrentOf(PageContext context, ReleasedChange change) =>
        change.Record is { } key && context.Records.Find(key) is not null
            && RecordPlaces.PathOf(context.Records, key, change.After ?? change.Before) is { } path
            ? new SiteLink(change.Title, path)
            : null;

    // Older versions are erased with the one that was taken down: the basis is the withdrawal's.
    private static EmptyState ErasedOf(PageContext context, SupersededVersion version)
    {
        var renames = context.Editions.Renames;
        var withdrawal = context.Editions.All.LastOrDefault(edition => edition.Edition.Kind == ReleaseKind.Withdrawal
            && edition.Edition.Changes.Any(change =>
                CodePaths.Now(change.Path, renames) == CodePaths.Now(version.Change.Path, renames)));
        var reason = (withdrawal ?? version.By).Edition.Reason;
        return new EmptyState("撤下", Tone.Neutral, "这个版本的内容依法撤下，已从各个版次删去，不再保存。", reason);
    }
}
