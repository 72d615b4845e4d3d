using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Model.Articles;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Tests.Demonstration;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Publishing.Tests;

/// <summary>Terms of the glossary on a page.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class PageTermsTests(BuiltSite site)
{
    private static readonly PageTerms Terms = new(
    [
        new("target", "绩效目标", 1, "花钱以前说好要办成什么。此外还有话。", "规范。", null, ""),
        new("targets", "绩效目标设置情况", 2, "多少钱写了目标。", "规范。", null, ""),
        new("weight", "分值（权重）", 3, "一项最多得几分", "规范。", null, ""),
    ]);

    [Fact]
    public void A_term_is_marked_once_where_it_first_stands_in_running_text_with_the_first_sentence_of_its_meaning()
    {
        var page = Marked("<h1>绩效目标</h1><p>看<a href=\"#\">绩效目标</a>，再看绩效目标。</p><p>绩效目标</p>");

        Assert.Equal(
            "<p>看<a href=\"#\">绩效目标</a>，再看"
            + "<span class=\"keep\"><button type=\"button\" class=\"term\" popovertarget=\"term-target\">绩效目标</button>。</span></p>",
            page.QuerySelector("main > p")!.OuterHtml);
        Assert.Single(page.QuerySelectorAll("button"));
        Assert.Equal("绩效目标　花钱以前说好要办成什么。", page.QuerySelector("main > #term-target[popover] p")!.TextContent);
        Assert.Equal("../../glossary/#target", page.QuerySelector("#term-target a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("看“绩效目标”，再看", "“绩效目标”，")]
    [InlineData("（绩效目标）", "（绩效目标）")]
    [InlineData("看绩效目标", null)]
    public void Signs_beside_a_term_stay_in_its_line(string text, string? kept)
    {
        var page = Marked($"<p>{text}</p>");

        Assert.Equal(text, page.QuerySelector("main > p")!.TextContent);
        Assert.Equal(kept, page.QuerySelector(".keep:has(> .term)")?.TextContent);
    }

    [Fact]
    public void The_longest_term_is_meant_and_what_stands_in_brackets_after_a_term_is_no_part_of_it()
    {
        var page = Marked("<dl><dt>绩效目标设置情况</dt></dl><p>分值</p>");

        Assert.Equal(["绩效目标设置情况", "分值"], page.QuerySelectorAll("button.term").Select(term => term.TextContent));
    }

    [Fact]
    public void The_heading_of_a_column_is_marked_where_running_text_has_no_such_term() => Assert.Equal(
        ["TH", "P"],
        Marked("<table><thead><tr><th scope=\"col\" class=\"num\">分值</th><th scope=\"col\">绩效目标</th></tr></thead></table><p>绩效目标</p>")
            .QuerySelectorAll("button.term").Select(term => term.ParentElement!.NodeName));

    [Fact]
    public void Headings_links_labels_and_the_glossary_itself_are_left_as_they_are()
    {
        const string Markup = "<h2>绩效目标</h2><p><label>绩效目标</label></p><table><tr><td>绩效目标</td></tr></table>";

        Assert.Empty(Marked(Markup).QuerySelectorAll("button.term, [popover]"));
        Assert.Empty(Marked("<p>绩效目标</p>", "glossary/").QuerySelectorAll("button.term, [popover]"));
    }

    [Fact]
    public void Every_marked_term_of_the_site_has_its_meaning_on_the_page_and_no_page_has_more_than_it_uses()
    {
        var marked = site.Pages.Values.Where(page => page.QuerySelector("button.term") is not null).ToList();

        Assert.InRange(marked.Count, site.Pages.Count / 2, site.Pages.Count);
        Assert.All(marked, page =>
        {
            var terms = page.QuerySelectorAll("button.term").Select(term => term.GetAttribute("popovertarget")).ToList();
            Assert.InRange(terms.Count, 1, PageTerms.Most);
            Assert.Equal(terms, page.QuerySelectorAll("main > [popover]").Select(meaning => meaning.Id));
        });
    }

    private static IHtmlDocument Marked(string main, string path = "projects/101-001/")
    {
        var markup = Encoding.UTF8.GetBytes($"<body><p>绩效目标</p><main>{main}</main></body>");
        var made = new StringBuilder();
        var from = 0;
        foreach (var edit in Terms.Of(markup, new EmptyPage { Site = null!, Path = path, Title = "" }))
        {
            made.Append(Encoding.UTF8.GetString(markup[from..edit.At])).Append(Encoding.UTF8.GetString(edit.Markup));
            from = edit.At + edit.Length;
        }

        return new HtmlParser().ParseDocument(made.Append(Encoding.UTF8.GetString(markup[from..])).ToString());
    }

    private sealed record EmptyPage : Page
    {
        public override RazorSlice ToSlice() => throw new NotSupportedException();
    }
}
