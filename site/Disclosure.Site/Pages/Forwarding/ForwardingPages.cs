using Disclosure.Model.Editions;
using Disclosure.Model.Terms;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Withdrawn;

namespace Disclosure.Site.Pages.Forwarding;

/// <summary>
/// Pages at the addresses that what is public had under former codes. Each stands for the page of the same record under its present code:
/// where that says that it was taken down, so does this one, and no more.
/// </summary>
internal static class ForwardingPages
{
    /// <summary>The pages of a site, with those that lead to them.</summary>
    public static IEnumerable<PagePlan> Add(PageContext context, IEnumerable<PagePlan> pages)
    {
        var former = FormerOf(context).ToLookup(code => code.Now, StringComparer.Ordinal);
        if (former.Count == 0)
            return pages;
        var all = pages.ToList();
        var known = all.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var withdrawn = WithdrawnPages.Plan(context).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all,
            .. from page in all
               where page.Folder is not null && CodeInAddress.Of(page.Path) is not null
               from code in former[CodeInAddress.Of(page.Path)!]
               let path = CodeInAddress.With(page.Path, code.Old)
               where known.Add(path)
               select withdrawn.Contains(page.Path) ? Withdrawn(page, path) : Forwarding(context, page, path, code),
        ];
    }

    // In public only what was: a code that staff write down of before this system has no address here.
    private static IEnumerable<FormerCode> FormerOf(PageContext context) => context.Records.Publications.Renames.All
        .Where(code => code.Edition is not null || context.Site.Mode == SiteMode.Preview);

    private static PagePlan Forwarding(PageContext context, PagePlan page, string path, FormerCode code) => PagePlan.InFolder(
        path[..^PagePlan.Index.Length], () =>
        {
            var folder = path[..^PagePlan.Index.Length];
            var edition = code.Edition is { } id ? context.Editions.Find(id)?.Edition : null;
            return new ForwardingPage
            {
                Site = context.Site,
                Path = folder,
                Title = $"编码已由 {code.Old} 改为 {code.Now}：{folder}",
                Description = $"{(code.IsOfUnit ? "单位" : "项目")}编码已由 {code.Old} 改为 {code.Now}，本页转到新的网址。",
                IsOfUnit = code.IsOfUnit,
                Old = code.Old,
                Now = code.Now,
                Target = page.Folder!,
                By = edition is null ? null : CitedEdition.Of(edition),
                Edition = edition is null || context.Site.Mode == SiteMode.Preview ? null : CitedEdition.Of(edition),
                LastChange = edition is null ? null : new PublishedChange(edition.Day, edition.Kind.Term()),
                Reason = edition is null ? null : ReleaseSentences.ReasonOf(edition),
            };
        });

    private static PagePlan Withdrawn(PagePlan page, string path) => PagePlan.InFolder(path[..^PagePlan.Index.Length], () =>
    {
        var withdrawn = (WithdrawnPage)page.Make();
        return withdrawn with
        {
            Path = path[..^PagePlan.Index.Length],
            Title = $"{withdrawn.Title}（原编码 {CodeInAddress.Of(path)}）",
        };
    });
}
