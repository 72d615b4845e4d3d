using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskInvitationTests
{
    private const string Address = $"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}/invitations";
    private const string Form = "form.narrow";

    [Fact]
    public async Task Codes_come_as_a_table_once_and_work()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        using var answer = await browser.SendAsync(
            await browser.OpenAsync(Address), Form, ("count", "3"), ("link", "https://www.example.gov.cn/feedback/"));

        Assert.Equal(
            (HttpStatusCode.OK, "text/csv; charset=utf-8", "no-store"),
            (answer.StatusCode, answer.Content.Headers.ContentType!.ToString(), answer.Headers.CacheControl!.ToString()));
        Assert.Equal(
            ("attachment", $"codes-{SampleSurveys.Open}-3.csv"),
            (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("序号,评价码,链接", lines[0]);
        Assert.Equal(["1", "2", "3"], lines[1..4].Select(line => line.Split(',')[0]));
        var (code, link) = (lines[1].Split(',')[1], lines[1].Split(',')[2]);
        Assert.Equal(
            $"https://www.example.gov.cn/feedback/api/surveys/{SampleSurveys.Open}/form"
                + $"?code={code.Replace("-", "", StringComparison.Ordinal)}",
            link);
        await server.GiveAsync(5, code);
        Assert.Equal(
            (3, 1),
            (
                (await server.ResultAsync()).GetProperty("invited").GetInt32(),
                (await server.ResultAsync()).GetProperty("returned").GetInt32()));
    }

    [Theory]
    [InlineData("https://a.example", "https://a.example/api/")]
    [InlineData(" https://a.example//b/ ", "https://a.example/b/api/")]
    [InlineData("https://a.example/乙/", "https://a.example/%E4%B9%99/api/")]
    [InlineData("https://a.example/b,=1", "\"https://a.example/b,=1/api/")]
    public async Task However_the_address_is_typed_a_link_lies_below_it_in_one_cell(string typed, string beginning)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        using var answer = await browser.SendAsync(await browser.OpenAsync(Address), Form, ("count", "1"), ("link", typed));

        var row = (await answer.Content.ReadAsStringAsync()).Split("\r\n")[1];
        var (cell, quote) = (row.Split(',', 3)[2], beginning[0] == '"' ? "\"" : "");
        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(beginning)}[^,\"]*{quote}$", cell);
    }

    [Fact]
    public async Task A_form_sent_again_issues_nothing_more()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync(Address);
        await browser.SendAsync(page, Form, ("count", "3"));

        var back = await browser.RefusedAsync(HttpStatusCode.Forbidden, page, Form, ("count", "3"));
        Assert.Equal(3, (await server.ResultAsync()).GetProperty("invited").GetInt32());
        using var meant = await browser.SendAsync(back, Form);

        Assert.Contains("已经发放过一次", DeskBrowser.TextOf(back, ".error"), StringComparison.Ordinal);
        Assert.Equal("3", back.QuerySelector<IHtmlInputElement>("#count")!.Value);
        Assert.Equal(HttpStatusCode.OK, meant.StatusCode);
        Assert.Equal(6, (await server.ResultAsync()).GetProperty("invited").GetInt32());
    }

    [Theory]
    [InlineData("0", "https://a.example", "count")]
    [InlineData("5001", "https://a.example", "count")]
    [InlineData("三", "https://a.example", "count")]
    [InlineData("3", "a.example", "link")]
    [InlineData("3", "https://a.example/?x=1", "link")]
    [InlineData("3", "https://a.example/#a", "link")]
    [InlineData("3", "https://a:b@a.example/", "link")]
    [InlineData("3", "javascript:alert(1)", "link")]
    public async Task What_cannot_be_is_said_and_nothing_is_issued(string count, string link, string field)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        var back = await browser.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, await browser.OpenAsync(Address), Form, ("count", count), ("link", link));

        Assert.Equal("#" + field, back.QuerySelector(".error a")!.GetAttribute("href"));
        Assert.Equal(
            (count, link), (back.QuerySelector("#count")!.GetAttribute("value"), back.QuerySelector("#link")!.GetAttribute("value")));
        Assert.Equal(0, (await server.ResultAsync()).GetProperty("invited").GetInt32());
    }

    [Fact]
    public async Task The_address_in_the_links_is_the_one_that_the_page_was_asked_at_until_it_is_changed()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.TrustedProxies = "127.0.0.1");
        using var browser = DeskBrowser.Of(server);
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Prefix", "/feedback");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", "www.example.gov.cn");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        server.AddAccount("录入甲", StaffRole.Editor);
        using var signedIn = await browser.PostAsync(
            DeskBrowser.Root + "/sign-in", ("name", "录入甲"), ("password", FeedbackServer.Password));
        // A client does not send over plain HTTP, which the proxy speaks, what it got for HTTPS alone.
        var cookies = signedIn.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
        browser.Client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));

        var page = await browser.OpenAsync(Address);

        Assert.Equal("https://www.example.gov.cn/feedback", page.QuerySelector<IHtmlInputElement>("#link")!.Value);
    }

    [Fact]
    public async Task It_says_when_codes_are_of_no_use_and_how_slips_are_printed()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        var page = await browser.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Closed}/invitations");

        Assert.Contains("2026-04-30 结束", DeskBrowser.TextOf(page, ".notice"), StringComparison.Ordinal);
        Assert.Equal(
            $"disclosure survey invite --survey {SampleSurveys.Closed} --count 50 -o invitations.html --user 用户名",
            DeskBrowser.TextOf(page, "code"));
    }
}
