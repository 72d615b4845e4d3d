using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskCommentTests
{
    private const string Address = $"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}/comments";

    [Fact]
    public async Task An_approver_publishes_and_withholds_and_sees_which()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var (good, bad) = (await server.GiveAsync(5, comment: "流程清楚"), await server.GiveAsync(2, comment: "广告"));
        var page = await browser.OpenAsync(Address);
        Assert.Equal(["待审核", "待审核"], StatesOf(page));

        page = await browser.SubmitAsync(page, $"#c-{good} form", ("publish", "1"));
        Assert.Equal("意见已公开。", DeskBrowser.TextOf(page, ".done"));
        page = await browser.SubmitAsync(page, $"#c-{bad} form", ("publish", "0"));

        Assert.Equal(["已公开", "不公开"], StatesOf(page));
        Assert.Equal(["0", "1"], page.QuerySelectorAll("button[name=publish]").Select(button => button.GetAttribute("value")));
        Assert.Equal("""[{"comment":"流程清楚"}]""", await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));
    }

    [Fact]
    public async Task A_reply_that_came_after_the_decision_is_published_when_it_is_decided_on_too()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        var receipt = await server.GiveAsync(2, comment: "窗口没人");
        var page = await browser.SubmitAsync(await browser.OpenAsync(Address), $"#c-{receipt} form", ("publish", "1"));
        await staff.PostAsJsonAsync($"api/staff/cases/{receipt}/steps", new { kind = "replied", text = "已安排值班" });

        page = await browser.OpenAsync(Address + "?show=undecided");
        var before = await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments");
        var waiting = StatesOf(page);
        page = await browser.SubmitAsync(page, $"#c-{receipt} form", ("publish", "1"));

        Assert.Equal("""[{"comment":"窗口没人"}]""", before);
        Assert.Equal(["已公开，答复待审核"], waiting);
        Assert.Equal(
            """[{"comment":"窗口没人","reply":"已安排值班"}]""", await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));
        Assert.Empty(StatesOf(page));
    }

    [Fact]
    public async Task There_are_fifty_a_page_and_a_decision_comes_back_to_it()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.OpenRatingsPerAddress = 0);
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        for (var i = 1; i <= 51; i++)
            await server.GiveAsync(5, comment: $"第 {i} 条");

        var first = await browser.OpenAsync(Address);
        var second = await browser.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var after = await browser.SubmitAsync(second, ".cards form", ("publish", "1"));
        var undecided = await browser.OpenAsync(Address + "?show=undecided&page=9");

        Assert.Equal((50, 1), (StatesOf(first).Length, StatesOf(second).Length));
        Assert.Equal("第 51 条", DeskBrowser.TextOf(after, ".said"));
        Assert.Equal(["已公开"], StatesOf(after));
        Assert.Equal(50, StatesOf(undecided).Length);
        Assert.Equal(["全部 51 条", "待审核 50 条"], undecided.QuerySelectorAll(".filters a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task What_does_not_count_is_said_and_cannot_be_decided()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var code = (await server.IssueAsync(1))[0];
        await server.GiveAsync(4, code, comment: "先写的");
        await server.GiveAsync(5, code);

        var page = await browser.OpenAsync(Address);

        Assert.Contains("本人已用同一评价码重新评价", StatesOf(page).Single(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".cards form"));
        Assert.Equal("没有待审核的意见。", DeskBrowser.TextOf(await browser.OpenAsync(Address + "?show=undecided"), ".empty"));
    }

    private static string[] StatesOf(IHtmlDocument page) => [.. page.QuerySelectorAll(".cards .state").Select(state => state.TextContent)];
}
