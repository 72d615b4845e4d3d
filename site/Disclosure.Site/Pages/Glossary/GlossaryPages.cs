using Disclosure.Model.Articles;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Glossary;

/// <summary><c>glossary/</c>.</summary>
internal static class GlossaryPages
{
    private const int BelowTerm = 2;

    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        [PagePlan.InFolder(SitePaths.Glossary, () => Make(context))];

    private static GlossaryPage Make(PageContext context)
    {
        var page = new GlossaryPage
        {
            Site = context.Site,
            Path = SitePaths.Glossary,
            Title = "名词解释",
            Description = "预算绩效管理常用名词的通俗说法和规范定义。",
            Entries = [],
        };
        return page with { Entries = [.. context.Glossary.Select(term => EntryOf(context, page, term))] };
    }

    private static GlossaryEntry EntryOf(PageContext context, GlossaryPage page, GlossaryTerm term) => new(
        term.Name,
        term.Term,
        term.Plain,
        term.Official,
        term.Basis,
        term.Markdown.Length == 0 ? null : context.Render(page, TextPlaces.PathOf(term), BelowTerm));
}
