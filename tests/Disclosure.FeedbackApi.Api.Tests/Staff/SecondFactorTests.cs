using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.FeedbackApi.Api.Tests.Desk;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.SecondFactor;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>Codes of a phone, at the desk and for programs.</summary>
public sealed class SecondFactorTests
{
    private const string Name = "审核甲";
    private const string Address = DeskBrowser.Root + "/account/second-factor";

    [Fact]
    public async Task Once_enrolled_the_password_alone_signs_nobody_in_and_with_the_code_it_does()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var secret = await EnrolAsync(server, browser);
        server.Time.Advance(TimeSpan.FromSeconds(30));
        using var another = DeskBrowser.Of(server);

        using var password = await another.PostAsync(
            DeskBrowser.Root + "/sign-in?next=cases", ("name", Name), ("password", FeedbackServer.Password));
        Assert.False(password.Headers.Contains("Set-Cookie"));
        var page = await DeskBrowser.PageOfAsync(password);
        using var wrong = await another.SendAsync(page, "main form", ("code", "000000"));
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        using var right = await another.SendAsync(
            await DeskBrowser.PageOfAsync(wrong), "main form", ("code", CodeOf(server, secret)));

        Assert.Equal((HttpStatusCode.SeeOther, DeskBrowser.Root + "/cases"), (right.StatusCode, right.Headers.Location!.OriginalString));
        await another.OpenAsync(DeskBrowser.Root);
    }

    [Fact]
    public async Task A_program_sends_the_code_with_the_password()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var secret = await EnrolAsync(server, browser);
        server.Time.Advance(TimeSpan.FromSeconds(30));

        await ProblemShape.HoldsAsync(await SignInAsync(server, code: null), "urn:disclosure:staff:code-required", "none");
        await ProblemShape.HoldsAsync(await SignInAsync(server, "000000"), "urn:disclosure:staff:wrong-code", "wrong");
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(server, CodeOf(server, secret))).StatusCode);
    }

    [Fact]
    public async Task No_code_is_taken_twice_nor_one_before_it_nor_one_that_is_over()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var secret = await EnrolAsync(server, browser);
        var enrolled = CodeOf(server, secret);
        server.Time.Advance(TimeSpan.FromSeconds(60));
        var (before, now) = (CodeOf(server, secret, -30), CodeOf(server, secret));

        await ProblemShape.HoldsAsync(await SignInAsync(server, enrolled), "urn:disclosure:staff:wrong-code", "over");
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(server, now)).StatusCode);
        await ProblemShape.HoldsAsync(await SignInAsync(server, now), "urn:disclosure:staff:wrong-code", "again");
        await ProblemShape.HoldsAsync(await SignInAsync(server, before), "urn:disclosure:staff:wrong-code", "before");
    }

    [Fact]
    public async Task Of_many_who_bring_one_code_at_once_one_signs_in()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var secret = await EnrolAsync(server, browser);
        server.Time.Advance(TimeSpan.FromSeconds(30));
        var code = CodeOf(server, secret);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SignInAsync(server, code)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_next_waits()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var secret = await EnrolAsync(server, browser);
        server.Time.Advance(TimeSpan.FromSeconds(30));
        for (var number = 0; number < 5; number++)
            await ProblemShape.HoldsAsync(await SignInAsync(server, "000000"), "urn:disclosure:staff:wrong-code", "wrong");

        await ProblemShape.HoldsAsync(await SignInAsync(server, CodeOf(server, secret)), "urn:disclosure:staff:locked", "waits");
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var page = await browser.OpenAsync(Address);
        var secret = page.QuerySelector<IHtmlInputElement>("input[name=secret]")!.Value;
        using var enrolled = await browser.SendAsync(page, "main form", ("code", CodeOf(server, secret)));
        var codes = (await DeskBrowser.PageOfAsync(enrolled)).QuerySelectorAll(".recovery .code").Select(code => code.TextContent).ToList();

        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(server, codes[3].ToLowerInvariant())).StatusCode);
        await ProblemShape.HoldsAsync(await SignInAsync(server, codes[3]), "urn:disclosure:staff:wrong-code", "again");
        var file = await File.ReadAllTextAsync(Path.Combine(server.Options.Data, "accounts.json"));
        Assert.DoesNotContain(codes[4], file, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Services.GetRequiredService<CodeSecrets>().Typed(secret), file, StringComparison.Ordinal);
        Assert.Contains(
            "还有 9 个", DeskBrowser.TextOf(await browser.OpenAsync(DeskBrowser.Root + "/account")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_required_nothing_is_done_before_one_has_it()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.SecondFactor = "required");
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        using var client = await server.SignInAsync(Name, StaffRole.Approver);

        using var desk = await browser.Client.GetAsync(DeskBrowser.Root);
        Assert.Equal(Address, desk.Headers.Location!.OriginalString);
        foreach (var address in new[] { "audit", "cases", "export", "account/sessions" })
        {
            using var answer = await client.GetAsync("api/staff/" + address);
            await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:enrolment-required", address);
        }

        await EnrolAsync(server, browser);

        await browser.OpenAsync(DeskBrowser.Root);
        await browser.OpenAsync(DeskBrowser.Root + "/audit");
        // What signed in before it had one is over.
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/session")).StatusCode);
    }

    [Fact]
    public async Task It_is_given_up_with_the_password_and_taken_away_by_an_administrator()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        await EnrolAsync(server, browser);
        var page = await browser.OpenAsync(DeskBrowser.Root + "/account");
        const string Form = "form[action$='second-factor/off']";

        await browser.RefusedAsync(HttpStatusCode.UnprocessableEntity, page, Form, ("password", "wrong"));
        await browser.SubmitAsync(page, Form, ("password", FeedbackServer.Password));
        Assert.Null(AccountOf(server).Codes);
        await EnrolAsync(server, browser);
        Assert.Equal(0, server.Account("", "second-factor", Name, "off"));

        Assert.Null(AccountOf(server).Codes);
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(server, code: null)).StatusCode);
    }

    [Fact]
    public async Task A_secret_that_no_page_of_ours_made_enrols_nobody()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);
        var page = await browser.OpenAsync(Address);

        using var answer = await browser.SendAsync(page, "main form", ("secret", "JBSWY3DPEHPK3PXP"), ("code", "123456"));

        Assert.Equal(Address, answer.Headers.Location!.OriginalString);
        Assert.Null(AccountOf(server).Codes);
    }

    [Fact]
    public async Task Where_it_is_off_nobody_is_asked_and_there_is_no_page()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.SecondFactor = "off");
        using var browser = await DeskBrowser.SignInAsync(server, Name, StaffRole.Approver);

        using var page = await browser.Client.GetAsync(Address);

        Assert.Equal(DeskBrowser.Root + "/account", page.Headers.Location!.OriginalString);
        Assert.Null((await browser.OpenAsync(DeskBrowser.Root + "/account")).QuerySelector("#codes"));
    }

    private static StaffAccount AccountOf(FeedbackServer server) => server.Services.GetRequiredService<IStaffAccounts>().Find(Name)!;

    private static async Task<string> EnrolAsync(FeedbackServer server, DeskBrowser browser)
    {
        var page = await browser.OpenAsync(Address);
        var secret = page.QuerySelector<IHtmlInputElement>("input[name=secret]")!.Value;
        using var answer = await browser.SendAsync(page, "main form", ("code", CodeOf(server, secret)));
        Assert.Equal("动态码已启用", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(answer), "h1"));
        return secret;
    }

    private static string CodeOf(FeedbackServer server, string secret, int seconds = 0) =>
        server.Services.GetRequiredService<CodeSecrets>().CodeAt(secret, server.Time.GetUtcNow().AddSeconds(seconds));

    private static Task<HttpResponseMessage> SignInAsync(FeedbackServer server, string? code) => server.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "api/staff/session")
        {
            Headers = { { "X-Disclosure-Staff", "1" } },
            Content = JsonContent.Create(new { name = Name, password = FeedbackServer.Password, code }),
        });
}
