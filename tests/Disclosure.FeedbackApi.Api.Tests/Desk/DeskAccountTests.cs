using System.Net;
using AngleSharp.Dom;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskAccountTests
{
    private const string Address = DeskBrowser.Root + "/account";
    private const string Password = "form[action$='/password']";

    [Fact]
    public async Task One_changes_ones_password_at_the_desk()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync(Address);

        var wrong = await browser.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, page, Password, ("current", "wrong"), ("new", "umbrella tricycle melon"));
        Assert.Equal("error", wrong.QuerySelector("#current")!.GetAttribute("aria-describedby"));
        var weak = await browser.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, page, Password, ("current", FeedbackServer.Password), ("new", "password1234"));
        Assert.Contains("太常用", DeskBrowser.TextOf(weak, ".error"), StringComparison.Ordinal);
        Assert.Empty(weak.QuerySelectorAll("input[type=password][value]"));
        var done = await browser.SubmitAsync(
            page, Password, ("current", FeedbackServer.Password), ("new", "umbrella tricycle melon"));

        Assert.Contains("口令已更改", DeskBrowser.TextOf(done, ".done"), StringComparison.Ordinal);
        Assert.Contains("更改口令", DeskBrowser.TextOf(done, "#recent ~ table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_ends_ones_sessions_one_by_one_or_all_the_others()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var here = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var second = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var third = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var fourth = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        var page = await here.OpenAsync(Address);
        Assert.Equal(3, page.QuerySelectorAll("form[action$='/sessions/end']").Length);
        page = await here.SubmitAsync(page, "form[action$='/sessions/end']");
        Assert.Equal(2, page.QuerySelectorAll("form[action$='/sessions/end']").Length);
        page = await here.SubmitAsync(page, "form[action$='/sessions/others']");

        Assert.Empty(page.QuerySelectorAll("form[action$='/sessions/end']"));
        foreach (var other in new[] { second, third, fourth })
        {
            using var answer = await other.Client.GetAsync(DeskBrowser.Root);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_desk_says_what_was_done_to_accounts_and_by_whom()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        server.Account("umbrella tricycle melon", "add", "录入乙", "--role", "editor");

        var page = await browser.OpenAsync(DeskBrowser.Root + "/audit");

        var row = string.Join(' ', page.QuerySelector("tbody tr")!.Children.Select(cell => cell.TextContent.Trim()));
        Assert.Equal($"2 2026-05-02 10:00:00 服务器上的 {Environment.UserName} 建立账号 录入乙 录入", row);
    }
}
