using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Articles;

/// <summary>
/// <c>guide/</c> and <c>policy/</c> with a page for each article, and the site's own pages. An article named <c>index</c>
/// opens its section's index; the only article of a section stands on the index whole.
/// </summary>
internal static class ArticlePages
{
    private const int BelowTitle = 1;

    /// <summary><c>guide/</c> and its articles.</summary>
    public static IEnumerable<PagePlan> PlanGuide(PageContext context) =>
        PlanSection(context, ArticleSection.Guide, SitePaths.Guide, "使用指南", SiteSection.Guide);

    /// <summary><c>policy/</c> and its articles.</summary>
    public static IEnumerable<PagePlan> PlanPolicy(PageContext context) =>
        PlanSection(context, ArticleSection.Policy, SitePaths.Policy, "政策条款对照", SiteSection.None);

    /// <summary>The site's own pages, such as the accessibility statement.</summary>
    public static IEnumerable<PagePlan> PlanSitesOwn(PageContext context) =>
        Of(context, ArticleSection.Page).Select(article =>
            PagePlan.InFolder(SitePaths.Article(article), () => Make(context, article, SiteSection.None, [], [])));

    /// <summary>The footer's links to the site's own pages.</summary>
    public static IEnumerable<SiteLink> LinksToSitesOwn(SiteFacts facts) =>
        facts.Articles.Where(article => article.Section == ArticleSection.Page)
            .Select(article => new SiteLink(article.Title, SitePaths.Article(article)));

    /// <summary>The articles of a section that have a page of their own.</summary>
    public static ImmutableArray<Article> OnPages(PageContext context, ArticleSection section)
    {
        var articles = Of(context, section);
        return [.. articles.Where(article => TextPlaces.PageOf(article, articles) == SitePaths.Article(article))];
    }

    private static IEnumerable<PagePlan> PlanSection(
        PageContext context, ArticleSection section, string path, string title, SiteSection part)
    {
        var onPages = OnPages(context, section);
        ImmutableArray<ArticleLink> links = [.. onPages.Select(LinkOf)];
        yield return PagePlan.InFolder(path, () => MakeIndex(context, section, path, title, part, links));
        foreach (var article in onPages)
        {
            yield return PagePlan.InFolder(SitePaths.Article(article), () => Make(
                context, article, part, [new Crumb(title, path)], links.RemoveAll(link => link.Path == SitePaths.Article(article))));
        }
    }

    private static ArticlePage MakeIndex(
        PageContext context, ArticleSection section, string path, string title, SiteSection part, ImmutableArray<ArticleLink> links)
    {
        var articles = Of(context, section);
        var shown = articles.FirstOrDefault(article => TextPlaces.PageOf(article, articles) == path);
        return WithBody(
            context,
            new ArticlePage
            {
                Site = context.Site,
                Path = path,
                Title = shown?.Title ?? title,
                Description = shown?.Summary ?? title,
                Lead = shown?.Summary,
                Part = part,
                Body = null,
                Links = links,
                IsIndex = true,
                Empty = articles.IsEmpty ? $"还没有“{title}”的内容。" : null,
            },
            shown);
    }

    private static ArticlePage Make(
        PageContext context, Article article, SiteSection part, ImmutableArray<Crumb> crumbs, ImmutableArray<ArticleLink> others) =>
        WithBody(
            context,
            new ArticlePage
            {
                Site = context.Site,
                Path = SitePaths.Article(article),
                Title = article.Title,
                Description = article.Summary,
                Lead = article.Summary,
                Crumbs = crumbs,
                Part = part,
                Body = null,
                Links = others,
            },
            article);

    private static ArticlePage WithBody(PageContext context, ArticlePage page, Article? article) =>
        article is null || article.Markdown.Length == 0
            ? page
            : page with { Body = context.Render(page, TextPlaces.PathOf(article), BelowTitle) };

    private static ArticleLink LinkOf(Article article) => new(article.Title, SitePaths.Article(article), article.Summary);

    private static ImmutableArray<Article> Of(PageContext context, ArticleSection section) =>
        [.. context.Articles.Where(article => article.Section == section)];
}
