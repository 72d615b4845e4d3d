using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

public sealed class FormTests
{
    private const string Address = $"api/surveys/{SampleSurveys.Open}/form";

    [Fact]
    public async Task The_form_asks_the_question_with_a_label_for_every_field()
    {
        await using var server = await FeedbackServer.StartAsync();

        var page = await PageAsync(server, Address);

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("您对这项服务满意吗？", page.QuerySelector("#level legend")!.TextContent);
        Assert.Equal(
            ["非常满意", "满意", "基本满意", "不满意", "非常不满意", "不清楚"],
            page.QuerySelectorAll("#level label").Select(label => label.TextContent.Trim()));
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), textarea"))
            Assert.True(field.Closest("label") is not null || page.QuerySelector($"label[for={field.Id}]") is not null, field.OuterHtml);
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick]"));
    }

    [Fact]
    public async Task Every_form_has_a_key_of_its_own()
    {
        await using var server = await FeedbackServer.StartAsync();

        var keys = new[] { await PageAsync(server, Address), await PageAsync(server, Address) }.Select(KeyOf).ToList();

        Assert.Matches("^[0-9a-f]{32}$", keys[0]);
        Assert.NotEqual(keys[0], keys[1]);
    }

    [Fact]
    public async Task A_code_from_a_link_is_filled_in_and_nothing_in_it_becomes_markup()
    {
        await using var server = await FeedbackServer.StartAsync();

        var page = await PageAsync(server, Address + "?code=" + Uri.EscapeDataString("AB\"><script>alert(1)</script>"));

        Assert.Equal("AB\"><script>alert(1)</script>", page.QuerySelector<IHtmlInputElement>("#token")!.Value);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Sent_it_is_answered_with_303_to_a_page_that_thanks_and_shows_the_receipt()
    {
        await using var server = await FeedbackServer.StartAsync();

        var answer = await SendAsync(
            server,
            ("survey", SampleSurveys.Open),
            ("level", "2"),
            ("reasons", "slow"),
            ("reasons", "rude"),
            ("comment", "太慢"),
            ("key", Keys.Next()));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await PageAsync(server, answer.Headers.Location!.OriginalString.TrimStart('/'));
        Assert.Equal("谢谢，评价已收到", page.QuerySelector("h1")!.TextContent);
        var stored = await server.Store.FindAsync(
            page.QuerySelector("#receipt")!.TextContent.Replace("-", "", StringComparison.Ordinal), CancellationToken.None);
        Assert.Equal<string>(["slow", "rude"], stored!.Reasons);
        Assert.Equal("太慢", stored.Comment);
    }

    [Fact]
    public async Task A_form_without_a_key_is_taken_because_a_static_page_cannot_make_one()
    {
        await using var server = await FeedbackServer.StartAsync();

        var answer = await SendAsync(server, ("survey", SampleSurveys.Open), ("level", "5"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(1, await server.StoredAsync());
    }

    [Fact]
    public async Task Nobody_can_make_a_link_that_thanks_for_a_rating_never_given()
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync("api/receipts/AAAABBBBCCCCDDDD/page?given=0123456789abcdef");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这个回执", Parse(await answer.Content.ReadAsStringAsync()).QuerySelector(".error h2")!.TextContent);
    }

    [Fact]
    public async Task A_program_that_fills_in_everything_is_thanked_and_left_out_of_the_count()
    {
        await using var server = await FeedbackServer.StartAsync();

        var answer = await SendAsync(server, ("survey", SampleSurveys.Open), ("level", "5"), ("homepage", "x"), ("key", Keys.Next()));

        Assert.Equal(
            "谢谢，评价已收到", (await PageAsync(server, answer.Headers.Location!.OriginalString.TrimStart('/'))).QuerySelector("h1")!.TextContent);
        Assert.Equal(1, await server.StoredAsync());
        Assert.Equal("""{"autoFilled":1}""", (await server.ResultAsync()).GetProperty("excluded").GetRawText());
    }

    [Fact]
    public async Task On_an_error_the_form_comes_back_with_what_was_typed_and_the_same_key()
    {
        await using var server = await FeedbackServer.StartAsync();
        var key = Keys.Next();

        var answer = await SendAsync(
            server, ("survey", SampleSurveys.Open), ("level", "1"), (
                "comment", "第一行\r\n</textarea><b>"), ("token", "ABC"), ("key", key), ("large", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("未选择原因", page.QuerySelector(".error h2")!.TextContent);
        Assert.Equal("alert", page.QuerySelector(".error")!.GetAttribute("role"));
        Assert.Equal("#reasons", page.QuerySelector(".error a")!.GetAttribute("href"));
        Assert.Equal("error", page.QuerySelector("#reasons")!.GetAttribute("aria-describedby"));
        Assert.True(page.QuerySelector<IHtmlInputElement>("input[name=level][value='1']")!.IsChecked);
        Assert.Equal("第一行\n</textarea><b>", page.QuerySelector<IHtmlTextAreaElement>("#comment")!.Value.ReplaceLineEndings("\n"));
        Assert.Equal("ABC", page.QuerySelector<IHtmlInputElement>("#token")!.Value);
        Assert.Equal(key, KeyOf(page));
        Assert.Equal("large", page.DocumentElement.ClassName);
        Assert.Equal(0, await server.StoredAsync());
    }

    [Fact]
    public async Task A_closed_survey_invites_nobody_to_rate_and_leads_to_the_results()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.Site = "https://www.example.gov.cn/jxgk/");

        var page = await PageAsync(server, $"api/surveys/{SampleSurveys.Closed}/form");

        Assert.Null(page.QuerySelector("form"));
        Assert.StartsWith("评价已截止：", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            "这项评价已于 2026-04-30 截止，不再接收评价。结果公布在网站上项目或单位的页面。", page.QuerySelector(".notice")!.TextContent);
        Assert.Equal(
            ["https://www.example.gov.cn/jxgk/", "https://www.example.gov.cn/jxgk/rate/", "/api/receipts"],
            page.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_survey_that_has_not_begun_says_from_when_on_it_can_be_answered()
    {
        await using var server = await FeedbackServer.StartAsync();
        var ahead = SampleSurveys.All[0] with { Opens = new(2026, 6, 1), Closes = new(2026, 6, 30) };
        await File.WriteAllBytesAsync(server.SurveysFile, SurveyFile.Write([ahead]));

        var page = await PageAsync(server, $"api/surveys/{ahead.Id}/form");

        Assert.Null(page.QuerySelector("form"));
        Assert.StartsWith("评价尚未开始：", page.Title, StringComparison.Ordinal);
        Assert.Contains("到时请再来", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("截止", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_survey_that_is_not_there_says_so_on_a_page()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.Site = "https://www.example.gov.cn/jxgk/");

        using var answer = await server.Client.GetAsync("api/surveys/nothing/form");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await PageAsync(server, "api/surveys/nothing/form");
        Assert.Equal("没有这项评价", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("https://www.example.gov.cn/jxgk/", page.QuerySelector("header a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task So_does_a_form_that_was_sent_for_one()
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await SendAsync(server, ("survey", "nothing"), ("level", "5"), ("key", Keys.Next()));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这项评价", Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Large_type_is_a_press_away_above_the_form_and_keeps_everything_typed()
    {
        await using var server = await FeedbackServer.StartAsync();
        var page = await PageAsync(server, Address + "?code=ABCD");
        var button = page.QuerySelector<IHtmlButtonElement>(".size button")!;
        var key = page.QuerySelector<IHtmlInputElement>("[name=key]")!.Value;

        var large = await PostAsync(
            server,
            button.GetAttribute("formaction")!,
            new() { ["key"] = key, ["level"] = "2", ["reasons"] = "rude", ["comment"] = "窗口排队太久", ["token"] = "7K3M" });

        Assert.Equal("大字版", button.TextContent);
        Assert.True(button.HasAttribute("formnovalidate"));
        Assert.Equal("large", large.DocumentElement.ClassName);
        Assert.Equal("标准字号", large.QuerySelector(".size button")!.TextContent);
        Assert.Equal(key, large.QuerySelector<IHtmlInputElement>("[name=key]")!.Value);
        Assert.Equal("2", large.QuerySelector<IHtmlInputElement>("[name=level][checked]")!.Value);
        Assert.Equal("rude", large.QuerySelector<IHtmlInputElement>("[name=reasons][checked]")!.Value);
        Assert.Equal("窗口排队太久", large.QuerySelector("#comment")!.TextContent);
        Assert.Equal("7K3M", large.QuerySelector<IHtmlInputElement>("#token")!.Value);
        Assert.Equal(0, (await server.ResultAsync()).GetProperty("received").GetInt32());
    }

    [Fact]
    public async Task A_key_press_in_a_field_sends_the_rating_and_not_the_switch_of_type()
    {
        await using var server = await FeedbackServer.StartAsync();

        var first = (await PageAsync(server, Address)).QuerySelector<IHtmlButtonElement>("form button")!;

        // Browsers press the first button of a form for whoever presses Enter.
        Assert.False(first.HasAttribute("formaction"));
    }

    [Fact]
    public async Task Who_wrote_far_too_much_gets_it_back_to_be_shortened()
    {
        await using var server = await FeedbackServer.StartAsync();
        var comment = string.Concat(Enumerable.Repeat("太长了。", 5_000));

        var page = await PostAsync(
            server, "api/ratings", new() { ["survey"] = SampleSurveys.Open, ["level"] = "5", ["comment"] = comment });

        Assert.Equal(comment, page.QuerySelector("#comment")!.TextContent);
        Assert.Equal("500", page.QuerySelector("#comment")!.GetAttribute("maxlength"));
        Assert.StartsWith("有一处要改（意见过长）：", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_stand_under_the_name_of_the_site()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.Site = "https://www.example.gov.cn/jxgk");
        await File.WriteAllBytesAsync(
            server.SurveysFile, SurveyFile.Write(SampleSurveys.All, site: new("预算绩效公开", "示例区", "所有单位和数字都是虚构的。")));
        foreach (var address in new[] { Address, "api/receipts", "api/surveys/nothing/form", "api/receipts/AAAABBBBCCCCDDDD/page" })
        {
            var page = await PageAsync(server, address);

            Assert.Equal("示例区 预算绩效公开", page.QuerySelector(".name a")!.TextContent.Trim());
            Assert.Equal("https://www.example.gov.cn/jxgk/", page.QuerySelector(".name a")!.GetAttribute("href"));
            Assert.Contains("虚构", page.QuerySelector(".demonstration")!.TextContent, StringComparison.Ordinal);
            Assert.EndsWith(" - 预算绩效公开", page.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_target_in_the_style_sheet_is_at_least_44_pixels_high()
    {
        var style = Repository.Read("feedback-api/Disclosure.FeedbackApi/Pages/assets/form.css");

        foreach (var target in new[] { ".choice", "textarea, input[type=\"text\"]", "button", ".switch", "summary" })
        {
            var rule = style.Split('}').Select(text => text.Trim())
                .Single(text => text.StartsWith(target + " {", StringComparison.Ordinal));
            var height = decimal.Parse(
                System.Text.RegularExpressions.Regex.Match(rule, @"min-height: ([\d.]+)rem").Groups[1].Value,
                System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(height * 16 >= 44, rule);
        }
    }

    [Fact]
    public async Task The_style_sheet_is_ours_and_small()
    {
        await using var server = await FeedbackServer.StartAsync();

        var style = await server.Client.GetAsync(
            (await PageAsync(server, Address)).QuerySelector("link")!.GetAttribute("href")!.TrimStart('/'));

        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType!.ToString());
        Assert.InRange((await style.Content.ReadAsByteArrayAsync()).Length, 1, 8 * 1024);
    }

    private static async Task<IHtmlDocument> PostAsync(FeedbackServer server, string address, Dictionary<string, string> fields)
    {
        using var answer = await server.Client.PostAsync(address.TrimStart('/'), new FormUrlEncodedContent(fields));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    internal static async Task<IHtmlDocument> PageAsync(FeedbackServer server, string address)
    {
        var answer = await server.Client.GetAsync(address);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string KeyOf(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("input[name=key]")!.Value;

    private static Task<HttpResponseMessage> SendAsync(FeedbackServer server, params (string Name, string Value)[] fields) =>
        server.Client.PostAsync(
            "api/ratings", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
