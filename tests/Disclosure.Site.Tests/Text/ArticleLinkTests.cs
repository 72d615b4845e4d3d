using Disclosure.Model.Articles;
using Disclosure.Site.Facts;
using Disclosure.Site.Links;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Glossary;

namespace Disclosure.Site.Tests.Text;

/// <summary>Links, pictures and headings of articles, on the page and before it is published.</summary>
public sealed class ArticleLinkTests
{
    [Theory]
    [InlineData("grades.md", "../../guide/grades/")]
    [InlineData("./grades.md", "../../guide/grades/")]
    [InlineData("grades.md#概述", "../../guide/grades/#概述")]
    [InlineData("../guide/grades.md", "../../guide/grades/")]
    [InlineData("../glossary/grade.md", "../../glossary/#grade")]
    [InlineData("../glossary/grade.md#怎么定", "../../glossary/#grade-怎么定")]
    [InlineData("../policy/clauses.md", "../../policy/")] // the only article stands on its section's index
    [InlineData("/guide/grades.md", "../../guide/grades/")]
    [InlineData("guide/grades.md", "../../guide/grades/")]
    [InlineData("/guide/grades/", "../../guide/grades/")]
    [InlineData("guide/grades/", "../../guide/grades/")]
    [InlineData("../../guide/grades/", "../../guide/grades/")] // as from the page
    [InlineData("../grades/", "../../guide/grades/")]
    [InlineData("../units/", "../../units/")] // as from the file
    [InlineData("grades", "../../guide/grades/")]
    [InlineData("/guide/grades/index.html#概述", "../../guide/grades/#概述")]
    [InlineData("/units/101/index.json", "../../units/101/index.json")]
    [InlineData("/assets/site.css", "../../assets/site.css")]
    [InlineData("/assets/site.css?v=1", "../../assets/site.css?v=1")]
    [InlineData("/robots.txt", "../../robots.txt")]
    [InlineData("/", "../../")]
    [InlineData("#概述", "#概述")]
    [InlineData("#一、概述", "#概述")]
    [InlineData("#二、怎么算（2025 年）", "#怎么算2025-年")]
    [InlineData("#怎么算2025-年", "#怎么算2025-年")]
    [InlineData("start.md#概述", "#概述")]
    [InlineData("https://www.example.gov.cn/", "https://www.example.gov.cn/")]
    [InlineData("mailto:office@example.gov.cn", "mailto:office@example.gov.cn")]
    public void A_link_works_whichever_way_people_write_it(string written, string onPage)
    {
        var context = SampleArticle.With($"# 概述\n\n# 二、怎么算（2025 年）\n\n[链接](<{written}>)");

        Assert.Equal(onPage, Uri.UnescapeDataString(SampleArticle.Rendered(context).QuerySelector("a")!.GetAttribute("href")!));
        Assert.Empty(Findings(context));
    }

    [Theory]
    [InlineData("grade.md", "DISC1050 content/guide/start.md:9 链接“grade.md”。")]
    [InlineData("/guide/grade/", "DISC1050 content/guide/start.md:9 链接“/guide/grade/”。")]
    [InlineData("../../projects/999/", "DISC1050 content/guide/start.md:9 链接“../../projects/999/”。")]
    [InlineData("/units/101/no.csv", "DISC1050 content/guide/start.md:9 链接“/units/101/no.csv”。")]
    [InlineData("/assets/none.css", "DISC1050 content/guide/start.md:9 链接“/assets/none.css”。")]
    [InlineData("/report.pdf", "DISC1050 content/guide/start.md:9 链接“/report.pdf”。")]
    [InlineData("#概况", "DISC1051 content/guide/start.md:9 链接“#概况”。")]
    [InlineData("grades.md#概况", "DISC1051 content/guide/start.md:9 链接“grades.md#概况”。")]
    [InlineData("/glossary/#no-such-term", "DISC1051 content/guide/start.md:9 链接“/glossary/#no-such-term”。")]
    [InlineData("javascript:alert(1)", "DISC1053 content/guide/start.md:9 链接“javascript:alert(1)”。")]
    public void A_link_that_leads_nowhere_is_told_with_file_and_line(string written, string finding) =>
        Assert.Equal([finding], Findings(SampleArticle.With($"# 概述\n\n第一行\n[链接]({written})")));

    [Fact]
    public void A_picture_is_told_and_its_words_stand_in_its_place()
    {
        var context = SampleArticle.With("第一段\n\n| 表 |\n|---|\n| ![流程图](flow.png) |\n\n![远处](https://example.org/a.png)");

        Assert.Equal(
            ["DISC1052 content/guide/start.md:10 图片“flow.png”。", "DISC1052 content/guide/start.md:12 图片“https://example.org/a.png”。"],
            Findings(context));
        Assert.Empty(SampleArticle.Rendered(context).QuerySelectorAll("img"));
        Assert.Contains("流程图", SampleArticle.Rendered(context).QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_would_run_something_is_only_its_words()
    {
        var page = SampleArticle.Rendered(SampleArticle.With("[按**这里**](javascript:alert(1))"));

        Assert.Null(page.QuerySelector("a"));
        Assert.Contains("按这里", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_of_headings_stay_when_a_section_is_put_before()
    {
        var before = AnchorsOf("# 概述\n\n# 怎么算\n\n# 概述");
        var after = AnchorsOf("# 先看这里\n\n# 概述\n\n# 怎么算\n\n# 概述");

        Assert.Equal(["概述", "怎么算", "概述-1"], before);
        Assert.Equal(["先看这里", .. before], after);
    }

    [Theory]
    [InlineData("一、概述")]
    [InlineData("（二）概述")]
    [InlineData("3. 概述")]
    [InlineData("4、概述")]
    [InlineData("5.1 概述")]
    [InlineData("第六章 概述")]
    [InlineData("第七部分：概述")]
    public void The_number_of_a_heading_is_no_part_of_its_anchor(string heading) => Assert.Equal(["概述"], AnchorsOf("# " + heading));

    [Theory]
    [InlineData("2024年度资金", "2024年度资金")]
    [InlineData("1.5倍以上", "15倍以上")]
    [InlineData("三公经费", "三公经费")]
    [InlineData("一", "一")]
    [InlineData("**预算**执行率 `rate`", "预算执行率-rate")]
    [InlineData("？", "section")]
    public void Numbers_that_belong_to_the_words_stay(string heading, string anchor) => Assert.Equal([anchor], AnchorsOf("# " + heading));

    [Fact]
    public void An_anchor_of_the_page_itself_is_not_given_to_a_heading() => Assert.Equal(["main-text"], AnchorsOf("# main"));

    [Fact]
    public void What_the_glossary_says_more_has_anchors_below_its_term_and_links_of_its_own()
    {
        var html = SampleArticle.Parse(PageKinds.PlanAll(SampleArticle.With("正文")).Only<GlossaryPage>().Entries[0].More!);

        Assert.Equal("grade-怎么定", html.QuerySelector("h3")!.Id);
        Assert.Equal(
            ["../guide/grades/", "#grade-怎么定"],
            html.QuerySelectorAll("a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
    }

    [Theory]
    [InlineData("看<a href=\"grades.md\">等级</a>。", "“<a href=\"grades.md\">”。")]
    [InlineData("<div>\n甲\n</div>", "“<div>”。")]
    [InlineData("看[等级][nosuch]。", "“[等级][nosuch]”。")]
    public void What_readers_would_see_as_it_was_typed_is_found(string markdown, string message) =>
        Assert.Equal([$"DISC1054 content/guide/start.md:6 {message}"], MarkupFindings(SampleArticle.With(markdown)));

    [Theory]
    [InlineData("看[等级][grades]。\n\n[grades]: grades.md")]
    [InlineData("写成 `<b>` 或 `[甲][乙]` 都不行。")]
    [InlineData("表[1]、[2]和 3 < 4 > 2。")]
    public void What_is_markup_or_only_looks_like_it_is_not(string markdown) => Assert.Empty(MarkupFindings(SampleArticle.With(markdown)));

    [Theory]
    [InlineData("[甲](https://)")]
    [InlineData("[甲](http:/x)")]
    public void An_address_without_a_host_is_no_link(string markdown) =>
        Assert.StartsWith("DISC1053", Assert.Single(Findings(SampleArticle.With(markdown))), StringComparison.Ordinal);

    private static IEnumerable<string> MarkupFindings(PageContext context) =>
        TextMarkupCheck.Check(
                context.Addresses.Texts.Where(text => text.ContentPath == "guide/start.md"),
                (text, line) => new TextPlace("content/" + text.ContentPath, 6).At(line))
            .Select(finding => $"{finding.Code} {finding.Place} {finding.Message}");

    private static IEnumerable<string?> AnchorsOf(string markdown) =>
        SampleArticle.Rendered(SampleArticle.With(markdown)).QuerySelectorAll("h2").Select(heading => heading.Id);

    private static IEnumerable<string> Findings(PageContext context) =>
        TextLinkCheck.Check(
                context.Addresses.Texts.Where(text => text.ContentPath == "guide/start.md"), () => context,
                new HashSet<string> { "assets/site.css", "robots.txt" },
                (text, line) => new TextPlace("content/" + text.ContentPath, 6).At(line))
            .Select(finding => $"{finding.Code} {finding.Place} {finding.Message}");
}
