using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

public sealed class HostTests
{
    [Theory]
    [InlineData("api/surveys")]
    [InlineData($"api/surveys/{SampleSurveys.Open}/form")]
    [InlineData("nothing-here")]
    [InlineData("api/staff/audit")]
    public async Task Every_answer_has_the_security_headers(string address)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync(address);

        Assert.Equal(
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("https://www.example.gov.cn", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://www.example.gov.cn", false)]
    [InlineData("null", false)]
    public async Task Only_pages_of_the_site_may_ask_from_a_browser(string origin, bool isAllowed)
    {
        await using var server = await FeedbackServer.StartAsync(options => options.Site = "https://www.example.gov.cn/jixiao/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/surveys") { Headers = { { "Origin", origin } } };

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(isAllowed ? origin : "", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("", Header(answer, "Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task It_is_healthy_and_ready_and_says_when_it_is_not()
    {
        await using var server = await FeedbackServer.StartAsync();
        Assert.Equal("""{"status":"ok","faults":[]}""", await server.Client.GetStringAsync("readyz"));
        await File.WriteAllTextAsync(server.SurveysFile, "{");

        using var answer = await server.Client.GetAsync("readyz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("surveys.json", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("healthz")).StatusCode);
    }

    [Fact]
    public async Task A_surveys_file_that_cannot_be_opened_is_told_without_its_path()
    {
        await using var server = await FeedbackServer.StartAsync();
        File.Delete(server.SurveysFile);
        Directory.CreateDirectory(server.SurveysFile);

        using var answer = await server.Client.GetAsync("readyz");

        var health = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("surveys.json", health, StringComparison.Ordinal);
        Assert.DoesNotContain('/', health);
    }

    [Fact]
    public async Task Ratings_are_counted_in_the_metrics()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        await server.GiveAsync(new { survey = "none", level = 5, key = Ratings.Keys.Next() });

        var metrics = await server.Client.GetStringAsync("metrics");

        // Other servers of this test process count in the same place.
        Assert.Matches("""disclosure_ratings_total\{[^}]*answer="stored"\} [1-9]""", metrics);
        Assert.Matches("""disclosure_ratings_total\{[^}]*answer="unknown"\} [1-9]""", metrics);
    }

    [Fact]
    public async Task Under_a_path_every_address_in_a_page_is_under_it()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.PathBase = "/jixiao/feedback");
        var address = $"jixiao/feedback/api/surveys/{SampleSurveys.Open}/form";

        var page = await Ratings.FormTests.PageAsync(server, address);
        var answer = await server.Client.PostAsync(
            "jixiao/feedback/api/ratings", new FormUrlEncodedContent([new("survey", SampleSurveys.Open), new("level", "5")]));

        Assert.Equal("/jixiao/feedback/api/ratings", page.QuerySelector("form")!.GetAttribute("action"));
        Assert.Equal("/jixiao/feedback/api/assets/form.css", page.QuerySelector("link")!.GetAttribute("href"));
        Assert.StartsWith("/jixiao/feedback/api/receipts/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_path_requests_are_limited_too()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.PathBase, options.RequestsPerAddress) = ("/feedback", 1));
        await server.Client.GetAsync("feedback/api/surveys");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await server.Client.GetAsync("feedback/api/surveys")).StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_not_waited_for()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.RequestSeconds = 1);
        using var connection = new TcpClient(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        var stream = connection.GetStream();

        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /api/ratings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\nConnection: close\r\n\r\n{"));
        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 504", answer, StringComparison.Ordinal);
        Assert.Contains("urn:disclosure:request:timeout", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_says_in_a_header_where_the_service_is_is_believed_only_where_the_settings_name_it()
    {
        Assert.Equal("/api/ratings", await ActionOfFormAsync(""));
        Assert.Equal("/api/ratings", await ActionOfFormAsync("10.0.0.0/8"));
        Assert.Equal("/feedback/api/ratings", await ActionOfFormAsync("127.0.0.1"));
    }

    [Theory]
    [InlineData("http://www.example.gov.cn/fk/", "http")]
    [InlineData("https://www.example.gov.cn/fk/", "https")]
    public async Task Where_the_setting_says_by_what_address_it_is_reached_no_header_says_otherwise(string address, string scheme)
    {
        string seen = "";
        await using var server = await FeedbackServer.StartAsync(
            options => (options.PublicAddress, options.TrustedProxies) = (address, "127.0.0.1"),
            app => app.Use((context, next) =>
            {
                seen = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
                return next(context);
            }));
        using var request = Evil();

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal($"{scheme}://www.example.gov.cn/fk", seen);
        Assert.DoesNotContain("evil", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.0/8,::1", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.0/8,::1", "203.0.113.7", HttpStatusCode.NotFound)]
    [InlineData("203.0.113.0/24", "203.0.113.7", HttpStatusCode.OK)]
    [InlineData("203.0.113.8", null, HttpStatusCode.NotFound)]
    [InlineData("", null, HttpStatusCode.NotFound)]
    public async Task The_metrics_are_for_whom_the_settings_name(string readers, string? from, HttpStatusCode status)
    {
        await using var server = await FeedbackServer.StartAsync(options => options.MetricsFrom = readers);
        foreach (var path in new[] { "metrics", "METRICS/" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (from is not null)
                request.Headers.Add("X-Forwarded-For", from);

            using var answer = await server.Client.SendAsync(request);

            Assert.Equal(status, answer.StatusCode);
        }
    }

    private static HttpRequestMessage Evil() => new(HttpMethod.Get, $"api/surveys/{SampleSurveys.Open}/form")
    {
        Headers = { { "X-Forwarded-Prefix", "/evil" }, { "X-Forwarded-Host", "evil.example" } },
    };

    private static async Task<string> ActionOfFormAsync(string trusted)
    {
        await using var server = await FeedbackServer.StartAsync(options => options.TrustedProxies = trusted);
        using var request = new HttpRequestMessage(
            HttpMethod.Get, $"api/surveys/{SampleSurveys.Open}/form")
        { Headers = { { "X-Forwarded-Prefix", "/feedback" } } };

        var page = await (await server.Client.SendAsync(request)).Content.ReadAsStringAsync();

        return System.Text.RegularExpressions.Regex.Match(page, "method=\"post\" action=\"([^\"]+)\"").Groups[1].Value;
    }

    [Fact]
    public async Task Addresses_behind_a_proxy_are_told_apart()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.OpenRatingsPerAddress = 1);

        Assert.Equal(HttpStatusCode.Created, await GiveFromAsync(server, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.Created, await GiveFromAsync(server, "203.0.113.2"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await GiveFromAsync(server, "203.0.113.1"));
    }

    [Fact]
    public async Task A_second_process_over_the_same_folder_is_refused()
    {
        await using var server = await FeedbackServer.StartAsync();

        Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(server.Options));
    }

    [Fact]
    public async Task The_site_can_be_served_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-test-");
        var options = new FeedbackOptions
        {
            Urls = "http://127.0.0.1:0",
            Data = Path.Combine(folder.FullName, "data"),
            Surveys = Path.Combine(folder.FullName, "surveys.json"),
        };
        await File.WriteAllBytesAsync(options.Surveys, SurveyFile.Write(SampleSurveys.All));
        await using (
            var app = FeedbackHost.Create(options, site: app => app.MapGet("/", () => TypedResults.Text("the site")).AllowAnonymous()))
        {
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            Assert.Equal("the site", await client.GetStringAsync("/"));
            Assert.Equal(3, JsonDocument.Parse(await client.GetStringAsync("/api/surveys")).RootElement.GetArrayLength());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_code_still_works_after_a_restart()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];

        await server.RestartAsync();

        Assert.Equal(16, (await server.GiveAsync(5, code)).Length);
    }

    private static async Task<HttpStatusCode> GiveFromAsync(FeedbackServer server, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/ratings")
        {
            Headers = { { "X-Forwarded-For", address } },
            Content = JsonContent.Create(new { survey = SampleSurveys.Open, level = 5, key = Ratings.Keys.Next() }),
        };
        return (await server.Client.SendAsync(request)).StatusCode;
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
}
