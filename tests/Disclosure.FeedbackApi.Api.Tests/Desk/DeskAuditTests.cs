using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskAuditTests
{
    private const string Address = DeskBrowser.Root + "/audit";

    [Fact]
    public async Task Everything_done_at_the_desk_is_there_in_words_the_last_first()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1, comment: "慢");
        await browser.SubmitAsync(
            await browser.OpenAsync($"{DeskBrowser.Root}/cases/{receipt}"), "#next + form", ("kind", "Contacted"), ("text", "已收到"));
        await browser.SubmitAsync(
            await browser.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}/comments"), ".cards form", ("publish", "0"));
        await browser.SendAsync(
            await browser.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}/invitations"), "form.narrow", ("count", "2"));
        await browser.SubmitAsync(
            await browser.OpenAsync($"{DeskBrowser.Root}/ratings/{receipt}"), "section form", ("reason", "Malicious"), ("note", "依据"));

        var page = await browser.OpenAsync(Address);

        Assert.Equal(
            [
                $"5 2026-05-02 10:00:00 审核甲 剔除评价 {receipt} 恶意差评：依据",
                $"4 2026-05-02 10:00:00 审核甲 发放评价码 {SampleSurveys.Open} 2 个",
                $"3 2026-05-02 10:00:00 审核甲 不公开意见 {receipt} –",
                $"2 2026-05-02 10:00:00 审核甲 办理差评 {receipt} 第 1 步：回访",
                "1 2026-05-02 10:00:00 审核甲 登录 – –",
            ],
            page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
    }

    [Fact]
    public async Task A_name_that_is_no_account_is_told_as_such()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var nobody = DeskBrowser.Of(server);
        await nobody.PostAsync(DeskBrowser.Root + "/sign-in", ("name", "没有的人"), ("password", "wrong password"));
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);

        var page = await browser.OpenAsync(Address);

        Assert.Equal(
            "1 2026-05-02 10:00:00 不是账号的名字 登录失败 – –",
            string.Join(' ', page.QuerySelectorAll("tbody tr")[^1].Children.Select(cell => cell.TextContent.Trim())));
    }

    [Fact]
    public async Task There_are_two_hundred_lines_a_page()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        for (var i = 0; i < 200; i++)
            server.Services.GetRequiredService<IAuditTrail>().Add("审核甲", "export", "");

        var first = await browser.OpenAsync(Address);
        var second = await browser.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((200, 1), (first.QuerySelectorAll("tbody tr").Length, second.QuerySelectorAll("tbody tr").Length));
        Assert.Equal("登录", DeskBrowser.TextOf(second, "td[data-label=做了什么]"));
    }
}
