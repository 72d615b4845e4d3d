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

    /// <summary>The articles of the policy that have a page of their own; the others stand on <c>policy/</c>.</summary>
    public static IEnumerable<PagePlan> PlanPolicy(PageContext context) =>
        PlanOnPages(context, ArticleSection.Policy, new Crumb("政策条款对照", SitePaths.Policy), SiteSection.None);

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

    /// <summary>Links to the articles of a section that have a page of their own.</summary>
    public static ImmutableArray<ArticleLink> LinksOf(PageContext context, ArticleSection section) =>
        [.. OnPages(context, section).Select(LinkOf)];

    /// <summary>The article of a section that stands on the section's own page; nothing where there is none.</summary>
    public static Article? OnIndex(PageContext context, ArticleSection section, string path)
    {
        var articles = Of(context, section);
        return articles.FirstOrDefault(article => TextPlaces.PageOf(article, articles) == path);
    }

    private static IEnumerable<PagePlan> PlanSection(
        PageContext context, ArticleSection section, string path, string title, SiteSection part)
    {
        yield return PagePlan.InFolder(path, () => MakeIndex(context, section, path, title, part, LinksOf(context, section)));
        foreach (var page in PlanOnPages(context, section, new Crumb(title, path), part))
            yield return page;
    }

    private static IEnumerable<PagePlan> PlanOnPages(PageContext context, ArticleSection section, Crumb crumb, SiteSection part)
    {
        var links = LinksOf(context, section);
        return OnPages(context, section).Select(article => PagePlan.InFolder(SitePaths.Article(article), () => Make(
            context, article, part, [crumb], links.RemoveAll(link => link.Path == SitePaths.Article(article)))));
    }

    private static ArticlePage MakeIndex(
        PageContext context, ArticleSection section, string path, string title, SiteSection part, ImmutableArray<ArticleLink> links)
    {
        var shown = OnIndex(context, section, path);
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
                Empty = Of(context, section).IsEmpty ? $"还没有“{title}”的内容。" : null,
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
