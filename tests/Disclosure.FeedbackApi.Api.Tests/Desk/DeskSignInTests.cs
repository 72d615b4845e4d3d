using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskSignInTests
{
    private const string Address = DeskBrowser.Root + "/sign-in";

    [Fact]
    public async Task Signed_in_one_sees_ones_name_and_role_until_signing_out()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var desk = await browser.OpenAsync(DeskBrowser.Root);

        var after = await browser.SubmitAsync(desk, "form.out");
        using var again = await browser.Client.GetAsync(DeskBrowser.Root);

        Assert.Equal("审核甲（审核）", DeskBrowser.TextOf(desk, ".member"));
        Assert.Equal("登录", DeskBrowser.TextOf(after, "h1"));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal(["sign-in", "sign-out"], server.Services.GetRequiredService<IAuditTrail>().Read().Select(entry => entry.Action));
    }

    [Fact]
    public async Task A_wrong_password_keeps_the_name_and_never_the_password()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        using var browser = DeskBrowser.Of(server);

        var page = await browser.RefusedAsync(
            HttpStatusCode.Unauthorized, await browser.OpenAsync(Address + "?next=cases"), "main form", ("name", "录入甲"), (
                "password", "not the password"));

        Assert.Null(page.QuerySelector("main a"));
        Assert.Equal("录入甲", page.QuerySelector<IHtmlInputElement>("#name")!.Value);
        Assert.Equal("", page.QuerySelector<IHtmlInputElement>("#password")!.Value);
        Assert.DoesNotContain("not the password", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var right = await browser.SendAsync(page, "main form", ("password", FeedbackServer.Password));
        Assert.Equal(DeskBrowser.Root + "/cases", right.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Who_guesses_waits_here_as_elsewhere()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        using var browser = DeskBrowser.Of(server);
        for (var i = 0; i < 5; i++)
            await browser.PostAsync(Address, ("name", "录入甲"), ("password", "wrong password"));

        using var locked = await browser.PostAsync(Address, ("name", "录入甲"), ("password", FeedbackServer.Password));

        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
        Assert.False(locked.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/evil.example")]
    [InlineData("\\evil.example")]
    [InlineData("../../x")]
    [InlineData("cases#x")]
    [InlineData("cases\r\nX: y")]
    public async Task It_never_leads_away_from_the_desk(string next)
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        using var browser = DeskBrowser.Of(server);
        var page = await browser.OpenAsync($"{Address}?next={Uri.EscapeDataString(next)}");

        using var answer = await browser.SendAsync(page, "main form", ("name", "录入甲"), ("password", FeedbackServer.Password));

        Assert.Equal(DeskBrowser.Root, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Who_is_signed_in_already_goes_on()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        using var answer = await browser.Client.GetAsync(Address + "?next=cases");

        Assert.Equal(DeskBrowser.Root + "/cases", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task After_half_an_hour_a_form_is_refused_and_a_page_leads_to_where_one_signs_in()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/cases/{await server.GiveAsync(1)}");

        server.Time.Advance(TimeSpan.FromMinutes(31));
        using var form = await browser.SendAsync(page, "#next + form", ("kind", "Contacted"), ("text", "已收到"));
        using var desk = await browser.Client.GetAsync(DeskBrowser.Root);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.SeeOther), (form.StatusCode, desk.StatusCode));
        Assert.Empty(await server.Store.StepsAsync(SampleSurveys.OpenId, default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_there_is_a_provider_its_link_is_there_and_without_passwords_no_form(bool passwords)
    {
        await using var server = await FeedbackServer.StartAsync(options =>
        {
            (
                options.OidcAuthority,
                options.OidcClientId,
                options.OidcClientSecret) = ("https://sso.example.gov.cn", "feedback", "a secret");
            (options.OidcEditorRole, options.PasswordSignIn) = ("editor", passwords);
        });
        using var browser = DeskBrowser.Of(server);

        var page = await browser.OpenAsync(Address);

        Assert.Equal(
            ("用单位账号登录", "/api/staff/sign-in"), (DeskBrowser.TextOf(page, "main a"), page.QuerySelector("main a")!.GetAttribute("href")));
        Assert.Equal(passwords, page.QuerySelector("main form") is not null);
    }
}
