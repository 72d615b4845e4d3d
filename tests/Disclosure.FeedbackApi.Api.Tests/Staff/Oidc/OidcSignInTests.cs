using System.Net;
using System.Net.Http.Json;
using System.Web;
using AngleSharp.Html.Parser;
using Disclosure.FeedbackApi.Api.Tests.Proxy;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>Staff sign in with a real OpenID provider.</summary>
public sealed class OidcSignInTests
{
    [Theory]
    [InlineData("editor", HttpStatusCode.Forbidden, "other", "feedback-editor")]
    [InlineData("approver", HttpStatusCode.OK, "feedback-approver")]
    [InlineData("approver", HttpStatusCode.OK, "feedback-editor", "feedback-approver")]
    public async Task Whoever_has_a_role_at_the_provider_has_it_here(string role, HttpStatusCode mayReadLog, params string[] roles)
    {
        await using var stage = await OidcStage.SetAsync();
        stage.Provider.Person = new("subject-1", "zhang", roles);

        using var answer = await stage.Browser.SignInAsync();

        Assert.Equal((HttpStatusCode.OK, "0;url=/api/staff/desk"), (answer.StatusCode, Assert.Single(answer.Headers.GetValues("Refresh"))));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(
            ("已登录", "/api/staff/desk"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("main a")!.GetAttribute("href")));
        Assert.Equal($$"""{"name":"oidc:zhang","role":"{{role}}"}""", await stage.Browser.Client.GetStringAsync("api/staff/session"));
        Assert.Equal(mayReadLog, (await stage.Browser.Client.GetAsync("api/staff/audit")).StatusCode);
    }

    [Fact]
    public async Task The_log_says_who_signed_in_and_who_that_is_at_the_provider()
    {
        await using var stage = await OidcStage.SetAsync();

        using var answer = await stage.Browser.SignInAsync();
        await stage.Browser.Client.DeleteAsync("api/staff/session");

        Assert.Equal(
            [("oidc:zhang", "sign-in", "sub subject-1"), ("oidc:zhang", "sign-out", "")],
            stage.Log.Select(entry => (entry.Who, entry.Action, entry.Detail)));
    }

    [Fact]
    public async Task The_cookie_is_the_one_of_a_password_sign_in_and_what_the_way_needed_is_gone()
    {
        await using var stage = await OidcStage.SetAsync();
        var callback = await stage.Browser.ToCallbackAsync();

        using var answer = await stage.Browser.Client.GetAsync(callback);

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        var staff = Assert.Single(cookies, cookie => cookie.StartsWith("disclosure-staff=", StringComparison.Ordinal));
        Assert.EndsWith("; path=/api/staff; samesite=strict; httponly", staff, StringComparison.Ordinal);
        Assert.Equal(2, cookies.Count(cookie => cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_way_to_the_provider_asks_for_a_code_with_PKCE_state_and_nonce_in_cookies_of_the_callback_alone()
    {
        await using var stage = await OidcStage.SetAsync();

        using var answer = await stage.Browser.Client.GetAsync("api/staff/sign-in");

        Assert.StartsWith(stage.Provider.Authority + "authorize?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var asked = HttpUtility.ParseQueryString(answer.Headers.Location.Query);
        Assert.Equal(("code", "S256", "openid profile"), (asked["response_type"], asked["code_challenge_method"], asked["scope"]));
        Assert.Equal($"{stage.Server.Client.BaseAddress}api/staff/sign-in/callback", asked["redirect_uri"]);
        Assert.All(["state", "nonce", "code_challenge"], name => Assert.InRange(asked[name]!.Length, 32, 4096));
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(
            cookies,
            cookie => Assert.EndsWith("path=/api/staff/sign-in/callback; samesite=lax; httponly", cookie, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?returnUrl=https://evil.example/")]
    [InlineData("?ReturnUri=https://evil.example/&redirect_uri=https://evil.example/&next=//evil.example")]
    public async Task Nobody_can_make_a_link_that_signs_in_and_goes_elsewhere(string query)
    {
        await using var stage = await OidcStage.SetAsync();

        using var answer = await stage.Browser.FollowAsync("api/staff/sign-in" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("evil", answer.ToString() + await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var stage = await OidcStage.SetAsync();
        using var answer = await stage.Browser.SignInAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await stage.Browser.Client.DeleteAsync("api/staff/session")).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await stage.Browser.Client.GetAsync("api/staff/session")).StatusCode);
    }

    [Fact]
    public async Task A_session_ends_when_it_is_idle_and_after_ten_hours_in_any_case()
    {
        await using var stage = await OidcStage.SetAsync();
        using var idle = stage.NewBrowser();
        using var first = await stage.Browser.SignInAsync();
        using var second = await idle.SignInAsync();

        for (var minutes = 0; minutes < 600; minutes += 20)
        {
            stage.Server.Time.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, (await stage.Browser.Client.GetAsync("api/staff/session")).StatusCode);
        }

        stage.Server.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await stage.Browser.Client.GetAsync("api/staff/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await idle.Client.GetAsync("api/staff/session")).StatusCode);
    }

    [Fact]
    public async Task Another_role_at_the_next_sign_in_ends_the_sessions_of_the_old_one()
    {
        await using var stage = await OidcStage.SetAsync();
        using var other = stage.NewBrowser();
        stage.Provider.Person = new("subject-1", "zhang", "feedback-approver");
        using var before = await stage.Browser.SignInAsync();

        stage.Provider.Person = new("subject-1", "zhang", "feedback-editor");
        using var after = await other.SignInAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await stage.Browser.Client.GetAsync("api/staff/session")).StatusCode);
        Assert.Equal("""{"name":"oidc:zhang","role":"editor"}""", await other.Client.GetStringAsync("api/staff/session"));
    }

    [Fact]
    public async Task An_account_of_the_same_name_is_somebody_else_and_none_may_be_named_as_the_provider_names()
    {
        await using var stage = await OidcStage.SetAsync();
        using var account = await stage.Server.SignInAsync("zhang", StaffRole.Approver);
        using var answer = await stage.Browser.SignInAsync();

        Assert.Equal("""{"name":"zhang","role":"approver"}""", await account.GetStringAsync("api/staff/session"));
        Assert.Equal("""{"name":"oidc:zhang","role":"editor"}""", await stage.Browser.Client.GetStringAsync("api/staff/session"));
        var error = new StringWriter();
        Assert.Equal(
            2,
            AccountProgram.Run(
                ["account", "add", "OIDC:zhang", "--role", "editor"],
                stage.Server.Options,
                new StringReader(FeedbackServer.Password),
                TextWriter.Null,
                error));
        Assert.Contains("oidc:", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_can_be_turned_off()
    {
        await using var stage = await OidcStage.SetAsync(options => options.PasswordSignIn = false);
        stage.Server.AddAccount("录入甲", StaffRole.Editor);

        using var answer = await stage.Browser.Client.PostAsJsonAsync(
            "api/staff/session", new { name = "录入甲", password = FeedbackServer.Password });

        await stage.HoldsRefusedAsync(answer, "urn:disclosure:staff:passwords-off");
        Assert.Equal(HttpStatusCode.OK, (await stage.Browser.SignInAsync()).StatusCode);
    }

    [Fact]
    public async Task Nothing_of_the_provider_is_kept_but_the_lines_of_the_log()
    {
        await using var stage = await OidcStage.SetAsync();
        using var answer = await stage.Browser.SignInAsync();
        await stage.Server.StopAsync();

        var kept = Directory.GetFiles(stage.Server.Options.Data, "*", SearchOption.AllDirectories);
        var log = Assert.Single(kept, file => file.EndsWith("audit.jsonl", StringComparison.Ordinal));
        Assert.Contains("zhang", await File.ReadAllTextAsync(log), StringComparison.Ordinal);
        Assert.InRange(kept.Length, 3, int.MaxValue);
        foreach (var file in kept.Where(file => file != log))
        {
            var text = await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1);
            Assert.All(
                ["zhang", "subject-1", TestProvider.ClientSecret], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Under_a_path_everything_is_under_it()
    {
        await using var stage = await OidcStage.SetAsync(options => options.PathBase = "/feedback");
        using var browser = new Browser(new Uri(stage.Server.Client.BaseAddress!, "feedback/"));

        await HoldsUnderPathAsync(browser, stage.Server.Client.BaseAddress!.Authority);
    }

    [NginxFact]
    public async Task Behind_nginx_everything_is_under_its_path_and_over_HTTPS()
    {
        var ports = NginxPorts.Pick();
        await using var stage = await OidcStage.SetAsync(options => options.PublicAddress = ports.SecureAddress);
        await using var nginx = await NginxServer.StartAsync(stage.Server, ports);
        var client = nginx.ClientAt("127.0.0.1", new CookieContainer());
        client.BaseAddress = nginx.Secure;
        using var browser = new Browser(client);

        var cookies = await HoldsUnderPathAsync(browser, nginx.Secure.Authority);

        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));
    }

    private static async Task<List<string>> HoldsUnderPathAsync(Browser browser, string authority)
    {
        using var start = await browser.Client.GetAsync("api/staff/sign-in");
        var callback = HttpUtility.ParseQueryString(start.Headers.Location!.Query)["redirect_uri"];
        Assert.Equal($"{browser.Client.BaseAddress!.Scheme}://{authority}/feedback/api/staff/sign-in/callback", callback);

        using var answer = await browser.SignInAsync();

        Assert.Equal(
            (HttpStatusCode.OK, "0;url=/feedback/api/staff/desk"), (answer.StatusCode, Assert.Single(answer.Headers.GetValues("Refresh"))));
        Assert.Equal("""{"name":"oidc:zhang","role":"editor"}""", await browser.Client.GetStringAsync("api/staff/session"));
        List<string> cookies = [.. start.Headers.GetValues("Set-Cookie"), .. answer.Headers.GetValues("Set-Cookie")];
        Assert.All(cookies, cookie => Assert.Contains(
            cookie.StartsWith("__Host-", StringComparison.Ordinal)
                ? "path=/;"
                : "path=/feedback/api/staff", cookie, StringComparison.Ordinal));
        return cookies;
    }
}
