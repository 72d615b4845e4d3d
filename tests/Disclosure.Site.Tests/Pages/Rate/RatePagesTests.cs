using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Site.Pages.Rate;
using Disclosure.Site.Pages.Receipts;
using Disclosure.Site.Satisfaction;
using static Disclosure.Site.Tests.Satisfaction.SurveySamples;

namespace Disclosure.Site.Tests.Pages.Rate;

public sealed class RatePagesTests
{
    private const string Path = "rate/2025-101-001/";

    [Fact]
    public void The_form_posts_every_field_that_the_API_takes_from_anywhere_the_site_lies()
    {
        var form = PageAt(Path, District(Register(Open))).ToDocument().QuerySelector("form.rate")!;

        Assert.Equal(("post", "../../api/ratings"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(
            ["survey", "homepage", "level", "reasons", "comment", "token"],
            form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")).Distinct());
        Assert.Equal(Id, form.QuerySelector("[name=survey]")!.GetAttribute("value"));
        Assert.Equal(
            ["5", "4", "3", "2", "1", "unknown"],
            form.QuerySelectorAll("[name=level]").Select(field => field.GetAttribute("value")));
        Assert.Equal(["slow", "other"], form.QuerySelectorAll("[name=reasons]").Select(field => field.GetAttribute("value")));
    }

    [Fact]
    public void Every_field_has_a_label_and_every_group_a_legend()
    {
        var form = PageAt(Path, District(Register(Open))).ToDocument().QuerySelector("form.rate")!;

        Assert.All(
            new[] { "input:not([type=hidden])", "textarea", "fieldset", "[aria-describedby]" },
            selector => Assert.NotEmpty(form.QuerySelectorAll(selector)));
        Assert.All(form.QuerySelectorAll("input:not([type=hidden]), textarea"), field => Assert.True(
            field.Closest("label").Words().Length > 0 || form.QuerySelector($"label[for='{field.Id}']").Words().Length > 0,
            field.OuterHtml));
        Assert.All(form.QuerySelectorAll("fieldset"), group => Assert.NotEmpty(group.QuerySelector("legend").Words()));
        Assert.All(
            form.QuerySelectorAll("[aria-describedby]"),
            field => Assert.NotNull(form.QuerySelector("#" + field.GetAttribute("aria-describedby"))));
    }

    [Fact]
    public void A_survey_that_is_over_or_to_come_keeps_its_page_without_a_form()
    {
        var over = PageAt(Path, District(Register(Open with { Opens = new(2026, 1, 1), Closes = new(2026, 1, 31) }))).ToDocument();
        var later = PageAt(Path, District(Register(Open with { Opens = new(2027, 1, 1), Closes = new(2027, 1, 31) }))).ToDocument();

        Assert.Null(over.QuerySelector("main form"));
        Assert.Contains("已截止 调查已于 2026年1月31日截止", over.QuerySelector(".empty").Words(), StringComparison.Ordinal);
        Assert.Contains("未到期 调查从 2027年1月1日开始", later.QuerySelector(".empty").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_API_elsewhere_gets_the_form_and_the_policy_allows_it()
    {
        var portal = SampleRecords.Portal with { FeedbackApi = SiteAddress.TryParse("https://pj.example.gov.cn/a") };
        var page = (RatePage)PageAt(Path, District(Register(Open))) with { Site = SampleContext.FrameOf(portal) };
        var document = page.ToDocument();

        Assert.Equal("https://pj.example.gov.cn/a/api/ratings", document.QuerySelector("form.rate")!.GetAttribute("action"));
        Assert.Contains(
            "form-action 'self' https://pj.example.gov.cn",
            document.QuerySelector("meta[http-equiv]")!.GetAttribute("content"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_tells_open_surveys_from_others_and_shows_results()
    {
        var closed = Open with { Id = SurveyId.Parse("2025-b"), Opens = new(2026, 3, 1), Closes = new(2026, 4, 15) };
        var records = District(
            Register(Open, closed), Result(new LevelCounts(40, 0, 0, 0, 0, 0)) with { Survey = SurveyId.Parse("2025-b") });
        var tables = PageAt("rate/", records).ToDocument().QuerySelectorAll("table");

        Assert.Equal(["正在进行的调查", "其他调查"], tables.Select(table => table.QuerySelector("caption span").Words()));
        Assert.Equal("2025-101-001/", tables[0].QuerySelector("tbody a")!.GetAttribute("href")!["../rate/".Length..]);
        Assert.Contains("2025 100% 40", tables[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_that_is_over_shows_its_rate_how_many_answered_and_how_bad_ratings_were_dealt_with()
    {
        var over = Open with { Opens = new(2026, 3, 1), Closes = new(2026, 4, 15) };
        var handling = new CaseHandling
        {
            Deadlines = CaseDeadlines.Usual,
            Total = 8,
            Contacted = 8,
            ContactedInTime = 8,
            Replied = 7,
            RepliedInTime = 7,
            Handled = 6,
            HandledInTime = 6,
            Overdue = 1,
            RatedAgain = 0,
            Appeals = 0,
            AppealsUpheld = 0,
        };

        Assert.EndsWith(
            "92.45% 106 8 75% 1", Row(Result(new LevelCounts(60, 30, 8, 6, 2, 4)) with { Cases = handling }), StringComparison.Ordinal);
        Assert.EndsWith("样本不足 11 — — —", Row(Result(new LevelCounts(5, 6, 0, 0, 0, 0))), StringComparison.Ordinal);
        Assert.EndsWith(
            "结果未公布 — — — —",
            PageAt("rate/", District(Register(over))).ToDocument().QuerySelector("tbody tr").Words(),
            StringComparison.Ordinal);

        string Row(SatisfactionResult result) =>
            PageAt("rate/", District(Register(over), result)).ToDocument().QuerySelector("tbody tr").Words();
    }

    [Fact]
    public void The_receipts_page_lists_every_root_with_its_leaves()
    {
        var result = Result(new LevelCounts(40, 0, 0, 0, 0, 0)) with { Salt = "00112233445566778899aabbccddeeff" };
        var words = PageAt("receipts/", District(result)).ToDocument().QuerySelector("table").Words();

        Assert.Contains($"2025-101-001 老旧小区雨污分流改造 40 {result.Root} {result.Salt} 回执清单", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipts_page_sends_a_receipt_to_the_API_from_anywhere_the_site_lies_and_to_an_API_elsewhere()
    {
        var page = (ReceiptsPage)PageAt("receipts/", District(Register(Open)));
        var portal = SampleRecords.Portal with { FeedbackApi = SiteAddress.TryParse("https://pj.example.gov.cn/a") };
        var form = page.ToDocument().QuerySelector("main form")!;
        var elsewhere = (page with { Site = SampleContext.FrameOf(portal) }).ToDocument();

        Assert.Equal(("get", "../api/receipts"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal("code", form.QuerySelector("input")!.GetAttribute("name"));
        Assert.NotEmpty(form.QuerySelector("label[for=code]").Words());
        Assert.Equal("https://pj.example.gov.cn/a/api/receipts", elsewhere.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Contains(
            "form-action 'self' https://pj.example.gov.cn",
            elsewhere.QuerySelector("meta[http-equiv]")!.GetAttribute("content"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_surveys_has_the_two_pages_that_texts_link_to_and_they_say_so()
    {
        var index = PageAt("rate/", District()).ToDocument();
        var receipts = PageAt("receipts/", District()).ToDocument();

        Assert.Contains("现在没有正在进行的调查", index.QuerySelector(".empty").Words(), StringComparison.Ordinal);
        Assert.Contains("还没有公布过调查结果", receipts.QuerySelector(".empty").Words(), StringComparison.Ordinal);
        Assert.Null(index.QuerySelector("main table"));
    }

    [Theory]
    [InlineData(Path, "这里不能提交评价")]
    [InlineData("receipts/", "这里不能查询回执")]
    public void A_preview_takes_nothing_in_and_says_why(string path, string why)
    {
        var page = PageAt(path, District(Register(Open)));
        var preview = (page with { Site = SampleContext.Frame with { Mode = SiteMode.Preview } }).ToDocument();
        var open = page.ToDocument();

        Assert.NotEmpty(preview.QuerySelectorAll("main button"));
        Assert.All(preview.QuerySelectorAll("main button"), button => Assert.True(button.HasAttribute("disabled")));
        Assert.All(open.QuerySelectorAll("main button"), button => Assert.False(button.HasAttribute("disabled")));
        Assert.Contains(preview.QuerySelectorAll(".empty"), empty => empty.Words().Contains(why, StringComparison.Ordinal));
        Assert.DoesNotContain(open.QuerySelectorAll(".empty"), empty => empty.Words().Contains(why, StringComparison.Ordinal));
    }
}
