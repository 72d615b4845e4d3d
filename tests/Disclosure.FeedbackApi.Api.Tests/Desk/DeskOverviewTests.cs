using System.Net.Http.Json;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskOverviewTests
{
    [Fact]
    public async Task It_tells_how_each_survey_stands()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var codes = await server.IssueAsync(4);
        await server.GiveAsync(5, codes[0], comment: "很好");
        await server.GiveAsync(1, codes[1], comment: "慢");
        await server.GiveAsync(3);

        var page = await browser.OpenAsync(DeskBrowser.Root);

        var row = Assert.Single(
            page.QuerySelectorAll("tbody tr"),
            row => row.QuerySelector($"a[href='{DeskBrowser.Root}/surveys/{SampleSurveys.Open}']") is not null);
        Assert.Equal(
            ["评价期 2026-05-01 至 2026-05-31进行中", "收到 3", "邀请 4", "回收率 50%", "意见待审核 2 条", "差评未办结 1 件", "超期 无"],
            row.QuerySelectorAll("td").Select(cell => $"{cell.GetAttribute("data-label")} {cell.TextContent.Trim()}"));
        Assert.Contains("已结束", DeskBrowser.TextOf(page.QuerySelectorAll("tbody tr")[^1], "td"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_top_are_the_ten_cases_due_first_and_late_ones_say_so_in_words()
    {
        await using var server = await FeedbackServer.StartAsync();
        var early = await server.GiveAsync(2);
        server.GoTo(new DateOnly(2026, 5, 12));
        for (var i = 0; i < 11; i++)
            await server.GiveAsync(1);
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        var page = await browser.OpenAsync(DeskBrowser.Root);

        var cards = page.QuerySelectorAll("section[aria-labelledby=due] .cards > li");
        Assert.Equal(10, cards.Length);
        Assert.Equal($"{DeskBrowser.Root}/cases/{early}", cards[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("超期：应在 2026-05-04 前完成", DeskBrowser.TextOf(cards[0], ".late"));
        Assert.Equal("2026-05-13 前完成", DeskBrowser.TextOf(cards[1], ".due"));
        Assert.Contains("未办结 12 件，其中超期 1 件。", DeskBrowser.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("超期 1 件", DeskBrowser.TextOf(page, "table .late"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_tells_its_published_result_in_words_and_what_few_answered_stays_hidden()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("审核乙", StaffRole.Approver);
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var codes = await server.IssueAsync(32);
        await server.GiveAsync(3, codes[30]);
        foreach (var code in codes[..30])
            await server.GiveAsync(5, code);
        var excluded = await server.GiveAsync(1, codes[31]);
        await staff.PostAsJsonAsync($"api/staff/ratings/{excluded}/exclusion", new { reason = "notServed", note = "依据" });

        var open = await browser.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}");
        Assert.Contains(
            "满意率评价期内只公布收到几份，满意率、各档份数和回执清单截止（2026-05-31）后公布。",
            DeskBrowser.TextOf(open, "section[aria-labelledby=result]"),
            StringComparison.Ordinal);
        server.GoTo(FeedbackServer.AfterLast);
        using var later = await DeskBrowser.SignInAsync(server, "审核丙", StaffRole.Approver);
        var page = await later.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}");

        var result = DeskBrowser.TextOf(page, "section[aria-labelledby=result]");
        Assert.Contains("满意率100%，95% 置信区间", result, StringComparison.Ordinal);
        Assert.Contains("＝31÷31", result, StringComparison.Ordinal);
        Assert.Contains("基本满意 不显示", result, StringComparison.Ordinal);
        Assert.Contains("剔除：非服务对象 1 份；本人改评 0 份。", result, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/api/surveys/{SampleSurveys.Open}/result']"));
        Assert.Equal(
            ["", "/cases", "/comments", "/batches", "/invitations"],
            page.QuerySelectorAll(".sub a").Select(link =>
                link.GetAttribute("href")!.Replace($"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}", "", StringComparison.Ordinal)));
    }
}
