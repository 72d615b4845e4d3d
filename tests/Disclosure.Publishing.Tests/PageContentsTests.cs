using System.Text;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Tests;

/// <summary>本页目录 is made from the rendered page, and stands below its title and what leads in to it.</summary>
public sealed class PageContentsTests
{
    private const string Three =
        "<h2 id=\"a\">甲</h2><h2 class=\"plain\" id=\"b\">乙<span class=\"badge\">二</span></h2><h2 id=\"c\">丙 &amp; 丁\n</h2>";

    [Fact]
    public void Every_section_with_an_id_is_linked_by_what_its_heading_says() => Assert.Equal(
        "<main id=\"main\" data-contents tabindex=\"-1\"><h1>题</h1>"
        + "\n<nav class=\"contents\" aria-label=\"本页目录\"><details><summary>本页目录</summary><ul>"
        + "\n<li><a href=\"#a\">甲</a></li>\n<li><a href=\"#b\">乙二</a></li>\n<li><a href=\"#c\">丙 &amp; 丁</a></li>\n</ul></details></nav>"
        + Three + "</main>",
        Put("<h1>题</h1>" + Three));

    [Fact]
    public void It_stands_below_the_sentence_and_the_lead() => Assert.Contains(
        "<p class=\"verdict\">一句话。</p>\n<p class=\"lead\">引言。</p>\n<nav class=\"contents\"",
        Put("<h1>题</h1>\n<p class=\"verdict\">一句话。</p>\n<p class=\"lead\">引言。</p>\n<p>正文。</p>" + Three),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1>题</h1><h2 id=\"a\">甲</h2><h2 id=\"b\">乙</h2>")]
    [InlineData("<h1>题</h1><h2 id=\"a\">甲</h2><h2 id=\"b\">乙</h2><h2>没有地址</h2>")]
    [InlineData("<h1>题</h1><h2 id=\"a\">甲</h2><h2 id=\"b\">乙</h2><h2 id=\"c\" data-live hidden>脚本显示的</h2>")]
    [InlineData("<h2 id=\"a\">甲</h2><h2 id=\"b\">乙</h2><h2 id=\"c\">丙</h2>")]
    [InlineData("")]
    public void A_page_of_fewer_sections_or_without_a_title_has_none(string body) => Assert.Null(PageContents.Of(Bytes(Whole(body))));

    [Fact]
    public void A_page_that_asks_for_none_has_none() =>
        Assert.Null(PageContents.Of(Bytes($"<main id=\"main\" tabindex=\"-1\"><h1>题</h1>{Three}</main>")));

    private static string Put(string body)
    {
        var page = Bytes(Whole(body));
        var (at, markup) = PageContents.Of(page)!.Value;
        return Encoding.UTF8.GetString([.. page.AsSpan(0, at), .. markup, .. page.AsSpan(at)]);
    }

    private static string Whole(string body) => $"<main id=\"main\" data-contents tabindex=\"-1\">{body}</main>";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
