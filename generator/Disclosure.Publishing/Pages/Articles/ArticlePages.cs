using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Text;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Article;

namespace Disclosure.Publishing.Pages.Articles;

/// <summary>
/// <c>guide/</c> and <c>policy/</c> with a page for each article, and the site's own pages. An article named <c>index</c>
/// opens its section's index; the only article of a section stands on the index whole.
/// </summary>
internal static class ArticlePages
{
    private const string IndexName = "index";
    private const int BelowTitle = 1;

    public static IEnumerable<PagePlan> Plan(BuildContext context) =>
    [
        .. PlanSection(context, ArticleSection.Guide, SitePaths.Guide, "使用指南", SiteSection.Guide),
        .. PlanSection(context, ArticleSection.Policy, SitePaths.Policy, "政策条款对照", SiteSection.None),
        .. Of(context, ArticleSection.Page).Select(article =>
            PagePlan.InFolder(SitePaths.Article(article), () => Make(context, article, SiteSection.None, [], []))),
    ];

    /// <summary>The articles of a section that have a page of their own.</summary>
    public static ImmutableArray<Article> OnPages(BuildContext context, ArticleSection section)
    {
        var articles = Of(context, section);
        return section != ArticleSection.Page && articles.Length == 1 ? [] : [.. articles.Where(article => article.Name != IndexName)];
    }

    private static IEnumerable<PagePlan> PlanSection(
        BuildContext context, ArticleSection section, string path, string title, SiteSection part)
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
        BuildContext context, ArticleSection section, string path, string title, SiteSection part, ImmutableArray<ArticleLink> links)
    {
        var articles = Of(context, section);
        var shown = articles.Length == 1 ? articles[0] : articles.FirstOrDefault(article => article.Name == IndexName);
        return WithBody(
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
        BuildContext context, Article article, SiteSection part, ImmutableArray<Crumb> crumbs, ImmutableArray<ArticleLink> others) =>
        WithBody(
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

    private static ArticlePage WithBody(ArticlePage page, Article? article) =>
        article is null || article.Markdown.Length == 0
            ? page
            : page with { Body = ReportMarkup.Render(page, article.Markdown, BelowTitle, "part") };

    private static ArticleLink LinkOf(Article article) => new(article.Title, SitePaths.Article(article), article.Summary);

    private static ImmutableArray<Article> Of(BuildContext context, ArticleSection section) =>
        [.. context.Articles.Where(article => article.Section == section)];
}
