using System.Buffers;
using System.Text.Json;
using Disclosure.Model.Editions;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Editions;

namespace Disclosure.Site.Tests.Corrections;

public sealed class EditionPagesTests
{
    [Fact]
    public void Every_edition_stands_in_the_list_with_kind_scope_reason_extent_and_who_stood_for_it()
    {
        var rows = CorrectedDistrict.PageAt("editions/").ToDocument().QuerySelectorAll("tbody tr");

        Assert.Equal(10, rows.Length);
        var correction = rows.Single(row => row.QuerySelector("th a").Words() == "20250310-1");
        Assert.Equal(
            [
                "2025年3月10日", "2025年预算公开：示例区住房和城乡建设局、示例区住房保障中心录入时把 2180 写成了 1180，批复文件上是 2180。",
                "变更 2 个", $"编制 当日7时05分，审核 当日9时00分内容校验值 {StateOf("20250310-1")[..12]}…",
            ],
            correction.QuerySelectorAll("td").Select(cell => cell.Words()));
        Assert.Equal("20250310-1 更正", correction.QuerySelector("th").Words());
        Assert.Contains("待复核", rows.Single(row => row.QuerySelector("th a").Words() == "20260915-1").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_leads_to_what_was_read_back()
    {
        var links = CorrectedDistrict.PageAt("editions/").ToDocument().QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

        Assert.Contains("../site.json", links);
        Assert.Contains("../readback.json", links);
    }

    [Fact]
    public void The_file_has_the_whole_hash_of_what_is_published_after_each()
    {
        var page = Assert.IsType<EditionsPage>(CorrectedDistrict.PageAt("editions/"));
        var table = Assert.Single(page.Tables);
        var state = table.Columns.Select(column => column.JsonKey.ToString()).ToList().IndexOf("state");

        Assert.Equal(CorrectedDistrict.Made.History.State.Hash.ToString(), table.Rows.First()[state].Text);
    }

    [Fact]
    public void An_edition_tells_what_it_changed_and_nothing_that_would_give_an_erased_record_away()
    {
        var page = CorrectedDistrict.PageAt("editions/20250310-1/").ToDocument();

        Assert.Equal("更正原因：录入时把 2180 写成了 1180，批复文件上是 2180。", page.QuerySelector(".lead").Words());
        Assert.Contains("年度总体目标·预期目标 修缮门面 40 间。 修缮门面 50 间。", page.QuerySelector("main").Words(), StringComparison.Ordinal);
        // With the erased project of the year the totals were 42 万元 more.
        Assert.DoesNotContain("年初预算合计", page.Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revised_scheme_names_the_grades_that_follow()
    {
        var page = CorrectedDistrict.PageAt("editions/20260901-1/").ToDocument();

        Assert.Contains("本地评分方案“示例区项目评分方案”·等级分档“优”·总分从多少起(含) 90 95", page.Body.Words(), StringComparison.Ordinal);
        Assert.Equal(
            "项目“老旧小区雨污分流改造”（101-001）2025年绩效自评 核算总分 94.83 分（优） 94.83 分（良）",
            page.QuerySelector("#following")!.ParentElement!.QuerySelector("tbody tr").Words());
    }

    [Fact]
    public void A_text_of_the_site_is_named_by_its_file() => Assert.Contains(
        "guide/how-to-read.md（变更）", CorrectedDistrict.PageAt("editions/20260912-1/").ToDocument().Body.Words(), StringComparison.Ordinal);

    [Fact]
    public void Names_of_staff_are_shown_only_where_the_portal_gives_them()
    {
        var made = new MadeUpHistory(_ => null);
        made.ReleaseText("2025-03-10T09:05:00+08:00", "guide/a.md", "甲");
        made.Name("zhang", "张某");
        var context = CorrectedDistrict.ContextOf(CorrectedDistrict.FactsOf(CorrectedDistrict.Records, made.Tell()));

        Assert.DoesNotContain("zhang", CorrectedDistrict.PageAt("editions/20250310-1/").ToHtml(), StringComparison.Ordinal);
        Assert.Contains(
            "编制（张某）2025年3月10日 7时05分",
            CorrectedDistrict.PageAt(context, "editions/20250310-1/").ToDocument().Body.Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_twin_says_the_same_as_the_difference()
    {
        using var facts = FactsOf(CorrectedDistrict.PageAt("editions/20250310-1/"));
        var change = facts.RootElement.GetProperty("changed")[0];

        Assert.Equal("更正", facts.RootElement.GetProperty("kind").GetString());
        Assert.Equal("项目“老旧小区雨污分流改造”（101-001）2025年绩效目标", change.GetProperty("subject").GetString());
        Assert.Equal("funds[0].budget", change.GetProperty("fields")[0].GetProperty("path").GetString());
        Assert.Equal("1,180.00万元", change.GetProperty("fields")[0].GetProperty("before").GetString());
        Assert.Equal("2,180.00万元", change.GetProperty("fields")[0].GetProperty("after").GetString());
    }

    private static string StateOf(string id) =>
        CorrectedDistrict.Made.History.Editions.Single(edition => edition.Id.ToString() == id).State.ToString();

    internal static JsonDocument FactsOf(Page page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            page.WriteFacts(json);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.WrittenMemory);
    }
}
