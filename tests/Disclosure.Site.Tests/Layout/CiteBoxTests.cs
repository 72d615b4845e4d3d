using AngleSharp.Dom;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tests.Layout;

/// <summary>How a page says that it is cited, and how readers write to the office about it.</summary>
public sealed class CiteBoxTests
{
    private static readonly HashBytes Hash = HashBytes.Of("事实"u8);

    [Fact]
    public void A_public_page_is_cited_with_address_edition_and_the_hash_of_its_data()
    {
        var box = BoxOf(new GovernmentWebsite());

        Assert.Equal(
            "示例区财政局：《部门单位》，示例区财政绩效信息公开专栏，版次 20260827-1（2026年8月27日），https://www.example.gov.cn/jx/units/",
            box.QuerySelector("code").Words());
        Assert.Equal(Hash.ToString(), box.QuerySelectorAll("code")[1].Words());
    }

    [Fact]
    public void Where_the_sites_address_is_not_known_the_path_stands_for_it() =>
        Assert.EndsWith("，/units/", BoxOf(new GovernmentWebsite(), null).QuerySelector("code").Words(), StringComparison.Ordinal);

    [Fact]
    public void A_preview_can_not_be_cited()
    {
        var page = SamplePages.Units(SampleRecords.Whole());

        var box = (page with { Site = page.Site with { Mode = SiteMode.Preview }, DataHash = Hash }).ToDocument().QuerySelector("#cite")!;

        Assert.Contains("不能引用", box.Words(), StringComparison.Ordinal);
        Assert.Empty(box.QuerySelectorAll("code"));
    }

    [Fact]
    public void Where_no_address_and_no_contact_is_configured_nothing_is_said_of_reporting() =>
        Assert.DoesNotContain("报告", Lines(BoxOf(new GovernmentWebsite())), StringComparison.Ordinal);

    [Fact]
    public void A_contact_alone_is_named() => Assert.Contains(
        "报告本页差错，请附上本页的地址和版次，联系：办公室 000-00000000",
        Lines(BoxOf(new GovernmentWebsite { Contact = "办公室 000-00000000" })),
        StringComparison.Ordinal);

    [Fact]
    public void A_mail_has_page_and_edition_filled_in()
    {
        var href = Href(BoxOf(new GovernmentWebsite { CorrectionAddress = AddressOf("mailto:jx@example.gov.cn") }));

        Assert.StartsWith("mailto:jx@example.gov.cn?subject=", href, StringComparison.Ordinal);
        Assert.Contains(
            "报告差错：部门单位&body=这一页写的：\n\n应当是：\n\n依据：\n\n网页：https://www.example.gov.cn/jx/units/\n版次：20260827-1\n",
            Uri.UnescapeDataString(href),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.gov.cn/form", "https://example.gov.cn/form?page=")]
    [InlineData("https://example.gov.cn/form?kind=3", "https://example.gov.cn/form?kind=3&page=")]
    public void A_form_gets_page_and_edition_in_its_query(string address, string start)
    {
        var href = Href(BoxOf(new GovernmentWebsite { CorrectionAddress = AddressOf(address) }));

        Assert.Equal(
            $"{start}https://www.example.gov.cn/jx/units/&edition=20260827-1&subject=报告差错：部门单位", Uri.UnescapeDataString(href));
    }

    private static IElement BoxOf(GovernmentWebsite website, string? address = "https://www.example.gov.cn/jx")
    {
        var frame = SampleContext.FrameOf(SampleRecords.Portal with { Website = website }, SiteAddress.TryParse(address));
        var page = SamplePages.Units(SampleRecords.Whole()) with
        {
            Site = frame,
            Title = "部门单位",
            Published = null,
            Edition = new CitedEdition(new EditionId(new DateOnly(2026, 8, 27), 1), new DateOnly(2026, 8, 27)),
            DataHash = Hash,
        };
        return page.ToDocument().QuerySelector("#cite")!;
    }

    private static string Lines(IElement box) => string.Join('\n', box.QuerySelectorAll("p").Select(line => line.Words()));

    private static string Href(IElement box) => box.QuerySelectorAll("a").Single(link => link.Words() == "报告本页差错").GetAttribute("href")!;

    private static CorrectionAddress AddressOf(string text) => CorrectionAddress.TryParse(text, out var address)
        ? address
        : throw new ArgumentException("No address.", nameof(text));
}
