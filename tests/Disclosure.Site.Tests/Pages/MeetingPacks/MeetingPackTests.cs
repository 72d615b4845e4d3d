using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.MeetingPacks;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.MeetingPacks;

public sealed class MeetingPackTests
{
    [Fact]
    public void It_has_its_parts_in_their_order_and_the_questions_last() => Assert.Equal(
        ["资金", "项目", "没做到的", "复核和评价", "整改", "上年结果怎样用了", "可以问的问题"],
        SamplePages.MeetingPack(OutcomeSamples.Whole, Department, Closed).ToDocument().QuerySelectorAll("main h2")
            .Select(heading => heading.TextContent));

    [Fact]
    public void Figures_raise_questions_by_the_rules()
    {
        var questions = SamplePages.MeetingPack(OutcomeSamples.Whole, Department, Closed).Questions;

        Assert.Contains(
            questions,
            question => question is { Rule: "scores-apart", Text: "抽查复核给老旧小区雨污分流改造 79.55 分，单位自评 91.57 分，相差 12.02 分，差在哪里？" });
    }

    [Fact]
    public void A_part_that_has_nothing_says_so()
    {
        var pack = SamplePages.MeetingPack(With(Target(Closed)), Department, Closed);

        Assert.All(pack.Parts.Where(part => part.Tables.IsEmpty), part => Assert.NotEmpty(part.Lead!));
        Assert.Equal("没有公开 2024 年绩效结果的应用。", pack.Parts[^1].Lead);
    }

    [Fact]
    public void Every_sheet_says_what_it_is_and_for_which_day_and_the_year_s_page_leads_to_it()
    {
        var foot = SamplePages.MeetingPack(Whole(), Department, Closed).ToDocument().QuerySelector(".sheets-foot")!.Words();
        var link = SamplePages.UnitYear(Whole(), Department, Closed).ToDocument().QuerySelector(".pack-link a")!;

        Assert.Contains("2025 年代表审议材料", foot, StringComparison.Ordinal);
        Assert.Contains("截至 ", foot, StringComparison.Ordinal);
        Assert.Contains("units/101/2025/pack/", foot, StringComparison.Ordinal);
        Assert.Equal(("打印代表审议材料", "../../../units/101/2025/pack/"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void The_square_code_is_there_where_the_site_s_address_is_known()
    {
        var known = PackAt(SiteAddress.TryParse("https://www.example.gov.cn/jx")).ToDocument();

        Assert.NotNull(known.QuerySelector(".pack-qr svg.qr path"));
        Assert.Contains(
            "https://www.example.gov.cn/jx/units/101/2025/pack/", known.QuerySelector(".sheets-foot")!.Words(), StringComparison.Ordinal);
        Assert.Null(PackAt(null).ToDocument().QuerySelector("svg.qr"));
    }

    private static MeetingPackPage PackAt(SiteAddress? address)
    {
        var records = Whole();
        var facts = new SiteFacts(records, [], [], []) { Mode = SiteMode.Public };
        var context = new PageContext(facts, SampleContext.FrameOf(SampleRecords.Portal, address), ScoreBook.Make(records, 1));
        return MeetingPackPages.Build(context, new DistrictYears(context), records.FindUnit(Department)!, Closed);
    }
}
