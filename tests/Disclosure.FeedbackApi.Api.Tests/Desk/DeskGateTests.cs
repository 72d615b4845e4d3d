using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

/// <summary>Who gets to the desk, and what a page of another site can do there: nothing.</summary>
public sealed class DeskGateTests
{
    [Fact]
    public async Task Every_page_leads_to_where_one_signs_in_and_from_there_back()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1);
        var pages = DeskRoutes.Pages(server, receipt);

        foreach (var address in pages)
        {
            using var browser = DeskBrowser.Of(server);
            using var sent = await browser.Client.GetAsync(address);
            Assert.True(sent.StatusCode == HttpStatusCode.SeeOther, $"{address}: {sent.StatusCode}");
            var signIn = sent.Headers.Location!.OriginalString;
            Assert.StartsWith("/api/staff/desk/sign-in", signIn, StringComparison.Ordinal);
            using var back = await browser.SendAsync(
                await browser.OpenAsync(signIn), "main form", ("name", "审核甲"), ("password", FeedbackServer.Password));
            Assert.Equal(address, back.Headers.Location!.OriginalString);
        }

        Assert.InRange(pages.Length, 11, 50);
    }

    [Fact]
    public async Task Every_form_is_refused_without_a_session_by_a_page_that_says_so()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = DeskBrowser.Of(server);
        var forms = DeskRoutes.Forms(server, await server.GiveAsync(1));

        foreach (var address in forms)
        {
            using var answer = await browser.PostAsync(address, ("token", "x"));
            Assert.Equal((address, HttpStatusCode.Unauthorized), (address, answer.StatusCode));
            Assert.Contains("没有保存", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(answer)), StringComparison.Ordinal);
        }

        Assert.InRange(forms.Length, 8, 50);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("another session")]
    public async Task Every_form_is_refused_without_the_token_of_its_session(string? token)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        if (token == "another session")
        {
            using var other = await DeskBrowser.SignInAsync(server, "审核乙", StaffRole.Approver);
            token = TokenOf(await other.OpenAsync(DeskBrowser.Root));
        }

        foreach (var address in DeskRoutes.Forms(server, await server.GiveAsync(1)))
        {
            using var answer = token is null ? await browser.PostAsync(address) : await browser.PostAsync(address, ("token", token));
            Assert.Equal((address, HttpStatusCode.Forbidden), (address, answer.StatusCode));
            Assert.Equal("页面已失效", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(answer), "h1"));
        }

        Assert.Contains("审核甲", DeskBrowser.TextOf(await browser.OpenAsync(DeskBrowser.Root), ".top"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "http://127.0.0.1:1", true)]
    public async Task A_form_that_another_site_sent_is_refused_where_one_signs_in_too(string header, string value, bool isTaken)
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        using var signed = await DeskBrowser.SignInAsync(server, "录入乙", StaffRole.Editor);
        var token = TokenOf(await signed.OpenAsync(DeskBrowser.Root));
        signed.Client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        signed.Client.DefaultRequestHeaders.Add(header, value);
        using var browser = server.NewClient();
        browser.DefaultRequestHeaders.Add(header, value);

        using var signIn = await browser.PostAsync("api/staff/desk/sign-in", Form(("name", "录入甲"), ("password", FeedbackServer.Password)));
        using var signOut = await signed.PostAsync(DeskBrowser.Root + "/sign-out", ("token", token));

        var expected = isTaken ? HttpStatusCode.SeeOther : HttpStatusCode.Forbidden;
        Assert.Equal((expected, expected), (signIn.StatusCode, signOut.StatusCode));
        Assert.Equal(isTaken, signIn.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Every_page_is_private_holds_nothing_inline_and_labels_every_field()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1, comment: "慢");

        foreach (var address in DeskRoutes.Pages(server, receipt))
        {
            using var answer = await browser.Client.GetAsync(address);
            Assert.True(answer.Headers.CacheControl!.NoStore, address);
            Assert.Equal(
                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
                answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
            var page = await DeskBrowser.PageOfAsync(
                answer.StatusCode == HttpStatusCode.SeeOther ? await browser.Client.GetAsync(answer.Headers.Location) : answer);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Empty(page.QuerySelectorAll("script, style, [style], iframe").Select(element => $"{address}: {element.OuterHtml}"));
            Assert.DoesNotContain(
                page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.Single(page.QuerySelectorAll("h1"));
            foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
                Assert.True(
                    field.Closest("label") is not null || page.QuerySelector($"label[for={field.Id}]") is not null,
                    $"{address}: {field.OuterHtml}");
            Assert.Empty(
                page.QuerySelectorAll("[id]")
                    .GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{address}: {group.Key}"));
            Assert.All(page.QuerySelectorAll("form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=token]")));
        }
    }

    [Fact]
    public async Task Under_a_path_every_address_is_under_it()
    {
        const string Path = "/jixiao/feedback";
        await using var server = await FeedbackServer.StartAsync(options => options.PathBase = Path);
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver, Path);
        var receipt = await GiveAsync(server, Path);

        foreach (var address in DeskRoutes.Pages(server, receipt))
        {
            using var answer = await browser.Client.GetAsync(Path + address);
            if (answer.StatusCode == HttpStatusCode.SeeOther)
            {
                Assert.StartsWith(Path + "/api/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
                continue;
            }

            var page = await DeskBrowser.PageOfAsync(answer);
            var addresses = page.QuerySelectorAll("[href], [action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!);
            Assert.Empty(
                addresses.Where(target => !target.StartsWith('#') && !target.StartsWith(Path + "/api/", StringComparison.Ordinal))
                    .Select(target => $"{address}: {target}"));
        }

        using var form = await browser.PostAsync(Path + DeskBrowser.Root + "/sign-out", ("token", "x"));
        Assert.Equal("页面已失效", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(form), "h1"));
        using var gone = await browser.Client.GetAsync(Path + DeskBrowser.Root + "/surveys/none");
        Assert.Equal("没有这项评价", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(gone), "h1"));
    }

    [Fact]
    public async Task Behind_a_proxy_that_takes_the_path_away_too()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.TrustedProxies = "127.0.0.1");
        using var browser = DeskBrowser.Of(server);
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Prefix", "/feedback");

        using var answer = await browser.Client.GetAsync(DeskBrowser.Root + "/cases?overdue=1");
        var page = await browser.OpenAsync(DeskBrowser.Root + "/sign-in");

        Assert.Equal("/feedback/api/staff/desk/sign-in?next=cases%3Foverdue%3D1", answer.Headers.Location!.OriginalString);
        Assert.Equal("/feedback/api/staff/desk/sign-in", page.QuerySelector("main form")!.GetAttribute("action"));
    }

    [Theory]
    [InlineData("audit", "没有权限")]
    [InlineData("surveys/none", "没有这项评价")]
    [InlineData("surveys/none/comments", "没有这项评价")]
    [InlineData("cases/AAAABBBBCCCCDDDD", "没有这件差评")]
    [InlineData("ratings/AAAABBBBCCCCDDDD", "没有这个回执")]
    [InlineData("nothing-here", "没有这个地址")]
    public async Task What_is_not_there_or_not_for_editors_is_told_on_a_page(string place, string title)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        using var answer = await browser.Client.GetAsync($"{DeskBrowser.Root}/{place}");

        Assert.Equal(title, DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(answer), "h1"));
        Assert.InRange((int)answer.StatusCode, 403, 404);
    }

    [Fact]
    public async Task What_approvers_do_editors_neither_see_nor_can()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var receipt = await server.GiveAsync(1, comment: "慢");
        var token = TokenOf(await browser.OpenAsync(DeskBrowser.Root));
        string[] places = [$"ratings/{receipt}/exclusion", $"ratings/{receipt}/inclusion", $"surveys/{SampleSurveys.Open}/comments"];

        foreach (
            var address in DeskRoutes.Pages(server, receipt).Where(address =>
                !address.EndsWith("/audit", StringComparison.Ordinal) && !address.Contains("ratings?", StringComparison.Ordinal)))
        {
            var page = await browser.OpenAsync(address);
            var seen = page.QuerySelectorAll("form, a").Select(element => element.GetAttribute("action") ?? element.GetAttribute("href")!);
            Assert.DoesNotContain(
                seen,
                target => target.EndsWith("/audit", StringComparison.Ordinal) || target.Contains("clusion", StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("[name=publish]"));
        }

        foreach (var place in places)
        {
            using var answer = await browser.PostAsync(
                $"{DeskBrowser.Root}/{place}",
                ("token", token),
                ("reason", "Mistaken"),
                ("note", "x"),
                ("publish", "1"),
                ("receipt", receipt));
            Assert.Equal((place, HttpStatusCode.Forbidden), (place, answer.StatusCode));
            Assert.Equal("没有权限", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(answer), "h1"));
        }

        Assert.Null((await server.Store.FindAsync(receipt, CancellationToken.None))!.Excluded);
        Assert.Equal("[]", await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));
    }

    [Fact]
    public async Task Forms_have_a_limit_and_only_forms_are_taken()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var receipt = await server.GiveAsync(1);
        var address = $"{DeskBrowser.Root}/cases/{receipt}/steps";
        using var large = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = Form(("token", "x"), ("text", new string('x', 17 * 1024))),
        };
        large.Headers.ExpectContinue = true;

        using var tooLarge = await browser.Client.SendAsync(large);
        using var json = await browser.Client.PostAsync(address, new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType), (tooLarge.StatusCode, json.StatusCode));
        Assert.Equal("请求过大", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(tooLarge), "h1"));
        Assert.Equal("不支持的内容类型", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(json), "h1"));
    }

    [Fact]
    public async Task Other_addresses_of_staff_still_ask_for_the_header()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        using var answer = await browser.Client.DeleteAsync("api/staff/session");
        using var beside = await browser.Client.DeleteAsync("api/staff/desk-beside");

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:header-missing", "session");
        await ProblemShape.HoldsAsync(beside, "urn:disclosure:staff:header-missing", "a path that only begins alike");
    }

    private static string TokenOf(IParentNode page) => page.QuerySelector<IHtmlInputElement>("input[name=token]")!.Value;

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static async Task<string> GiveAsync(FeedbackServer server, string root)
    {
        using var answer = await server.Client.PostAsync(
            root + "/api/ratings", Form(("survey", SampleSurveys.Open), ("level", "1"), ("reasons", "slow")));
        return answer.Headers.Location!.OriginalString.Split('/')[^2];
    }
}
