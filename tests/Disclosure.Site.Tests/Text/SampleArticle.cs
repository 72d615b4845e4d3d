using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Model.Articles;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Articles;

namespace Disclosure.Site.Tests.Text;

/// <summary>An article of the guide, <c>guide/start.md</c>, in a small district with other articles and a term to link to.</summary>
internal static class SampleArticle
{
    private static readonly GlossaryTerm Grade = new(
        "grade", "等级", 0, "好坏", "优良中差", null, "## 怎么定\n\n见[等级](../guide/grades.md)，[再看](#怎么定)。");

    /// <summary>A district whose article says this.</summary>
    public static PageContext With(string markdown)
    {
        ImmutableArray<Article> articles =
        [
            new Article(ArticleSection.Guide, "start", "开始", 0, null, markdown),
            new Article(ArticleSection.Guide, "grades", "等级", 1, null, "# 概述\n\n正文"),
            new Article(ArticleSection.Policy, "clauses", "条款", 0, null, "正文"),
        ];
        var facts = new SiteFacts(SmallContent.With().Records, articles, [Grade], []);
        return new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 1), PageKinds.PlanAll);
    }

    /// <summary>The article as a browser reads it.</summary>
    public static IHtmlDocument Rendered(PageContext context) =>
        Parse(((ArticlePage)PageKinds.PlanAll(context).Single(plan => plan.Path == "guide/start/index.html").Make()).Body!);

    /// <summary>A piece of prose as a browser reads it.</summary>
    public static IHtmlDocument Parse(Prose prose) => new HtmlParser().ParseDocument(prose.Html.Value!);
}
