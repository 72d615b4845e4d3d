using System.Net;
using System.Security.Claims;
using System.Web;
using AngleSharp.Html.Parser;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>What signs nobody in.</summary>
public sealed class OidcRefusalTests
{
    private const string Failed = "urn:disclosure:staff:sign-in-failed";
    private const string Forbidden = "urn:disclosure:staff:forbidden";

    [Fact]
    public async Task Whoever_has_no_role_here()
    {
        await using var stage = await OidcStage.SetAsync();
        stage.Provider.Person = new("subject-1", "zhang", "other");

        using var answer = await stage.Browser.SignInAsync();

        await stage.HoldsRefusedAsync(answer, Forbidden);
        Assert.Equal(
            ("oidc:zhang", "sign-in-refused", "oidc: no role"),
            stage.Log.Select(entry => (entry.Who, entry.Action, entry.Detail)).Single());
    }

    [Fact]
    public async Task A_browser_is_shown_why_on_a_page_with_a_way_to_try_again()
    {
        await using var stage = await OidcStage.SetAsync();
        stage.Provider.Person = new("subject-1", "zhang", "other");
        stage.Browser.Client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        using var answer = await stage.Browser.SignInAsync();

        Assert.Equal(
            (HttpStatusCode.Forbidden, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(
            ("没有权限", "您在统一登录中没有本系统的角色（录入或审核），请联系管理员。", "/api/staff/sign-in"),
            (
                page.QuerySelector("h1")!.TextContent,
                page.QuerySelector(".notice")!.TextContent,
                page.QuerySelector("main a")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("a name that is longer than the sixty-four characters which a name may have")]
    public async Task Whoever_has_no_name_that_the_log_could_show(string? name)
    {
        await using var stage = await OidcStage.SetAsync();
        stage.Provider.Person = new("subject-1", name, "feedback-editor");

        using var answer = await stage.Browser.SignInAsync();

        await stage.HoldsRefusedAsync(answer, Forbidden);
    }

    [Theory]
    [InlineData("state")]
    [InlineData("code")]
    public async Task A_callback_with_something_in_it_changed(string name)
    {
        await using var stage = await OidcStage.SetAsync();
        var callback = await stage.Browser.ToCallbackAsync();
        var value = HttpUtility.ParseQueryString(callback.Query)[name]!;
        var changed = value[..20] + (value[20] == 'A' ? 'B' : 'A') + value[21..];

        using var answer = await stage.Browser.Client.GetAsync(With(callback, name, changed));

        await stage.HoldsRefusedAsync(answer, Failed);
        Assert.Equal([("?", "sign-in-refused", "oidc: failed")], stage.Log.Select(entry => (entry.Who, entry.Action, entry.Detail)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=x")]
    [InlineData("?code=x&state=y")]
    [InlineData("?error=access_denied&error_description=%3Cscript%3E")]
    public async Task A_callback_that_nobody_asked_for(string query)
    {
        await using var stage = await OidcStage.SetAsync();

        using var answer = await stage.Browser.Client.GetAsync("api/staff/sign-in/callback" + query);

        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Fact]
    public async Task A_callback_in_another_browser_than_the_one_that_asked()
    {
        await using var stage = await OidcStage.SetAsync();
        using var other = stage.NewBrowser();
        var callback = await other.ToCallbackAsync();

        using var answer = await stage.Browser.Client.GetAsync(callback);

        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Fact]
    public async Task A_callback_that_comes_again()
    {
        await using var stage = await OidcStage.SetAsync();
        var callback = await stage.Browser.ToCallbackAsync();
        using var once = await stage.Browser.Client.GetAsync(callback);
        await stage.Browser.Client.DeleteAsync("api/staff/session");

        using var answer = await stage.Browser.Client.GetAsync(callback);

        Assert.Equal(HttpStatusCode.OK, once.StatusCode);
        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_code_of_another_sign_in(bool isUsed)
    {
        await using var stage = await OidcStage.SetAsync();
        using var other = stage.NewBrowser();
        var theirs = await other.ToCallbackAsync();
        if (isUsed)
            Assert.Equal(HttpStatusCode.OK, (await other.Client.GetAsync(theirs)).StatusCode);
        var ours = await stage.Browser.ToCallbackAsync();

        using var answer = await stage.Browser.Client.GetAsync(With(ours, "code", HttpUtility.ParseQueryString(theirs.Query)["code"]!));

        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("expired")]
    [InlineData("issuer")]
    [InlineData("audience")]
    public async Task An_ID_token_that_is_not_for_this_sign_in(string wrong)
    {
        await using var stage = await OidcStage.SetAsync();
        var changes = 0;
        stage.Provider.Change = token =>
        {
            changes++;
            Spoil(token, wrong);
        };

        using var answer = await stage.Browser.SignInAsync();

        Assert.Equal(1, changes);
        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Fact]
    public async Task An_ID_token_that_another_provider_signed()
    {
        await using var stage = await OidcStage.SetAsync();
        using var first = await stage.Browser.SignInAsync();
        await stage.Browser.Client.DeleteAsync("api/staff/session");
        stage.Provider.SignsWithAnotherKey = true;

        using var answer = await stage.Browser.SignInAsync();

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Fact]
    public async Task A_person_who_refuses_at_the_provider()
    {
        await using var stage = await OidcStage.SetAsync();
        stage.Provider.IsDenied = true;

        using var answer = await stage.Browser.SignInAsync();

        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Fact]
    public async Task A_wrong_secret_of_ours()
    {
        await using var stage = await OidcStage.SetAsync(options => options.OidcClientSecret = "not the secret");

        using var answer = await stage.Browser.SignInAsync();

        await stage.HoldsRefusedAsync(answer, Failed);
    }

    [Fact]
    public async Task One_address_that_tries_too_often()
    {
        await using var stage = await OidcStage.SetAsync(options => options.SignInsPerAddress = 3);
        for (var i = 0; i < 3; i++)
            await stage.HoldsRefusedAsync(await stage.Browser.Client.GetAsync("api/staff/sign-in/callback"), Failed);

        await stage.HoldsRefusedAsync(await stage.Browser.Client.GetAsync("api/staff/sign-in/callback"), "urn:disclosure:staff:locked");
        await stage.HoldsRefusedAsync(await stage.Browser.Client.GetAsync("api/staff/sign-in"), "urn:disclosure:staff:locked");

        Assert.Equal(3, stage.Log.Count);
    }

    [Theory]
    [InlineData("GET", "api/staff/sign-in/other")]
    [InlineData("GET", "api/staff/sign-in/callback/x")]
    [InlineData("GET", "api/staff/sign-ins")]
    [InlineData("POST", "api/staff/sign-in")]
    [InlineData("POST", "api/staff/sign-in/callback")]
    [InlineData("GET", "api/staff/audit")]
    public async Task The_gate_stays_closed_beside_the_two_addresses(string method, string address)
    {
        await using var stage = await OidcStage.SetAsync();

        using var answer = await stage.Browser.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        await stage.HoldsRefusedAsync(answer, "urn:disclosure:staff:sign-in-required");
    }

    [Theory]
    [InlineData("api/staff/sign-in")]
    [InlineData("api/staff/sign-in/callback?code=x&state=y")]
    public async Task Anybody_where_there_is_no_provider(string address)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync(address);

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:sign-in-required", address);
    }

    private static void Spoil(ClaimsPrincipal token, string what)
    {
        var now = TimeProvider.System.GetUtcNow();
        switch (what)
        {
            case "nonce":
                token.SetClaim(Claims.Nonce, "of another sign-in");
                break;
            case "expired":
                token.SetCreationDate(now.AddHours(-2)).SetExpirationDate(now.AddHours(-1));
                break;
            case "issuer":
                token.SetClaim(Claims.Private.Issuer, "https://another.example/");
                break;
            default:
                token.SetAudiences("another");
                break;
        }
    }

    private static Uri With(Uri callback, string name, string value)
    {
        var query = HttpUtility.ParseQueryString(callback.Query);
        query[name] = value;
        return new UriBuilder(callback) { Query = query.ToString() }.Uri;
    }
}
