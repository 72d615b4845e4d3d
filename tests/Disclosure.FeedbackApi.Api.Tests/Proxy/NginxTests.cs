using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Proxy;

/// <summary>The service at a sub-path behind a real nginx, set up with the block of the README.</summary>
public sealed class NginxTests : IAsyncLifetime
{
    private const string Form = $"api/surveys/{SampleSurveys.Open}/form";

    private FeedbackServer _server = null!;
    private NginxServer _nginx = null!;
    private HttpClient _client = null!;

    [NginxFact]
    public async Task The_form_is_sent_under_the_path_and_leads_to_a_receipt_there()
    {
        var page = await PageAsync(Form);
        Assert.Equal("/feedback/api/ratings", page.QuerySelector("form")!.GetAttribute("action"));
        Assert.StartsWith(
            "/feedback/api/surveys/", page.QuerySelector(".size button")!.GetAttribute("formaction"), StringComparison.Ordinal);

        var answer = await _client.PostAsync(page.QuerySelector("form")!.GetAttribute("action"), new FormUrlEncodedContent(
            [
                new("survey", SampleSurveys.Open),
                new("level", "5"),
                new("key", page.QuerySelector<IHtmlInputElement>("input[name=key]")!.Value),
            ]));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("/feedback/api/receipts/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var thanks = await PageAsync(answer.Headers.Location.OriginalString);
        Assert.Equal("谢谢，评价已收到", thanks.QuerySelector("h1")!.TextContent);
        Assert.Equal("评价回执", (await PageAsync(thanks.QuerySelector("main a")!.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [NginxFact]
    public async Task The_style_sheet_loads()
    {
        var style = (await PageAsync(Form)).QuerySelector("link")!.GetAttribute("href")!;

        using var answer = await _client.GetAsync(style);

        Assert.Equal(("/feedback/api/assets/form.css", HttpStatusCode.OK), (style, answer.StatusCode));
        Assert.Equal("text/css; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [NginxFact]
    public async Task A_rating_in_JSON_is_stored()
    {
        var answer = await _client.PostAsJsonAsync("api/ratings", new { survey = SampleSurveys.Open, level = 4, key = Keys.Next() });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var receipt = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
        Assert.NotNull(await _server.Store.FindAsync(receipt, CancellationToken.None));
    }

    [NginxFact]
    public async Task The_staff_cookie_is_for_the_path_and_over_HTTPS_for_HTTPS_alone()
    {
        _server.AddAccount("录入甲", StaffRole.Editor);

        var (plain, secure) = (await CookieAsync(_client.BaseAddress!), await CookieAsync(_nginx.Secure));

        Assert.Contains("; path=/feedback/api/staff;", plain, StringComparison.Ordinal);
        Assert.StartsWith("disclosure-staff=", plain, StringComparison.Ordinal);
        Assert.StartsWith("__Host-disclosure-staff=", secure, StringComparison.Ordinal);
        Assert.Contains("; path=/;", secure, StringComparison.Ordinal);
        Assert.DoesNotContain("; secure", plain, StringComparison.Ordinal);
        Assert.Contains("; secure", secure, StringComparison.Ordinal);
    }

    [NginxFact]
    public async Task What_a_client_says_of_itself_in_forwarded_headers_is_not_believed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Form);
        foreach (
            var (name, value) in new[]
            {
                ("X-Forwarded-Prefix", "/evil"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https"),
            })
            request.Headers.Add(name, value);

        using var answer = await _client.SendAsync(request);

        Assert.Contains("action=\"/feedback/api/ratings\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [NginxFact]
    public async Task Limits_are_of_the_clients_address_whatever_it_claims_to_be()
    {
        await RestartAsync(options => options.OpenRatingsPerAddress = 1);
        using var first = _nginx.ClientAt("127.0.0.2");
        using var second = _nginx.ClientAt("127.0.0.3");

        Assert.Equal(HttpStatusCode.Created, await GiveAsync(first));
        Assert.Equal(HttpStatusCode.Created, await GiveAsync(second));
        first.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        Assert.Equal(HttpStatusCode.TooManyRequests, await GiveAsync(first));
    }

    [NginxFact]
    public async Task The_metrics_are_denied_however_they_are_written()
    {
        foreach (
            var address in new[] { "metrics", "metrics/", "METRICS", "Metrics/", "%6detrics", "/metrics", "api/../metrics", "metrics?x=1" })
        {
            using var answer = await _client.GetAsync(
                new Uri(_client.BaseAddress + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{address}: {answer.StatusCode}");
        }
    }

    [NginxFact]
    public async Task A_body_over_the_limit_of_the_service_or_of_nginx_is_refused_in_Chinese()
    {
        using var byService = await _client.PostAsync(
            "api/ratings", new ByteArrayContent(new byte[100_000]) { Headers = { { "Content-Type", "application/json" } } });
        await ProblemShape.HoldsAsync(byService, "urn:disclosure:request:too-large", "by the service");

        using var byNginx = await _client.PostAsync(
            "api/ratings", new ByteArrayContent(new byte[2_000_000]) { Headers = { { "Content-Type", "application/json" } } });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, byNginx.StatusCode);
        Assert.Equal("提交的内容超过了上限。", await byNginx.Content.ReadAsStringAsync());
    }

    [NginxFact]
    public async Task No_log_holds_a_code_or_an_address_also_when_the_service_is_down()
    {
        const string Code = "7K3MX9QD2HTW";
        using var client = _nginx.ClientAt("127.0.0.2");
        await client.GetAsync(Form + "?code=" + Code);
        await client.GetAsync("metrics?code=" + Code);
        await client.PostAsync("api/ratings?code=" + Code, new ByteArrayContent(new byte[2_000_000]));
        await _server.StopAsync();
        using var down = await client.GetAsync(Form + "?code=" + Code);
        Assert.Equal("评价服务暂时停止，没有保存；请稍后再试。", await down.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "60"), (down.StatusCode, down.Headers.RetryAfter!.ToString()));

        var logs = await _nginx.StopAsync();

        Assert.Equal(
            [$"GET /feedback/{Form} 200", "GET /feedback/metrics 403", "POST /feedback/api/ratings 413", $"GET /feedback/{Form} 503"],
            logs["feedback.log"].Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.All(logs, log => Assert.DoesNotContain(Code, log.Value, StringComparison.Ordinal));
        Assert.All(logs, log => Assert.DoesNotContain("127.0.0.2", log.Value, StringComparison.Ordinal));
    }

    [NginxFact]
    public async Task No_log_tells_when_the_rating_of_a_receipt_was_given()
    {
        var receipt = await _server.GiveAsync(1);
        await _client.GetAsync($"api/receipts/{receipt}");
        await _client.GetAsync($"api/receipts/{receipt}/page?large=1");
        await _client.GetAsync($"API/Cases/{receipt}/page?code=00000000");
        await _client.PostAsync($"api/cases/{receipt}/appeal", null);
        await _client.GetAsync($"api/staff/cases/{receipt}");
        await _client.PostAsync($"api/staff/ratings/{receipt}/comment", null);

        var logs = await _nginx.StopAsync();

        Assert.Equal(
            [
                "GET /feedback/api/receipts/- 200", "GET /feedback/api/receipts/-/page 200", "GET /feedback/API/Cases/-/page 404",
                "POST /feedback/api/cases/-/appeal 415", "GET /feedback/api/staff/cases/- 401",
                "POST /feedback/api/staff/ratings/-/comment 401",
            ],
            logs["feedback.log"].Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.All(logs, log => Assert.DoesNotContain(receipt, log.Value, StringComparison.Ordinal));
    }

    public Task InitializeAsync() => NginxServer.Program is null ? Task.CompletedTask : StartAsync(null);

    public async Task DisposeAsync()
    {
        if (NginxServer.Program is null)
            return;
        _client.Dispose();
        await _nginx.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task RestartAsync(Action<FeedbackOptions> set)
    {
        await DisposeAsync();
        await StartAsync(set);
    }

    private async Task StartAsync(Action<FeedbackOptions>? set)
    {
        var ports = NginxPorts.Pick();
        _server = await FeedbackServer.StartAsync(options =>
        {
            options.PublicAddress = ports.PlainAddress;
            set?.Invoke(options);
        });
        _nginx = await NginxServer.StartAsync(_server, ports);
        _client = _nginx.ClientAt("127.0.0.1");
    }

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        using var answer = await _client.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private async Task<string> CookieAsync(Uri root)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root, "api/staff/session"))
        {
            Headers = { { "X-Disclosure-Staff", "1" } },
            Content = JsonContent.Create(new { name = "录入甲", password = FeedbackServer.Password }),
        };
        using var answer = await _client.SendAsync(request);
        return Assert.Single(
            answer.Headers.GetValues("Set-Cookie"), cookie => cookie.Contains("disclosure-staff=", StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> GiveAsync(HttpClient client) =>
        (await client.PostAsJsonAsync("api/ratings", new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() })).StatusCode;
}
