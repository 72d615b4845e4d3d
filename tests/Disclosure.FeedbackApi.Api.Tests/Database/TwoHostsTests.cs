using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>Two hosts that share a PostgreSQL and the secret, each with a data folder of its own, as behind a load balancer.</summary>
[Collection(SharedDatabase.Name)]
public sealed class TwoHostsTests(PostgreSqlServer database) : IAsyncLifetime
{
    private const string Secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private FeedbackServer _a = null!;
    private FeedbackServer _b = null!;

    [PostgreSqlFact]
    public async Task A_code_used_on_one_and_again_on_the_other_is_one_rating_that_was_replaced()
    {
        var code = (await _a.IssueAsync(1))[0];

        var first = await _a.GiveAsync(1, code);
        var second = await _b.GiveAsync(5, code);

        var result = await _a.ResultAsync();
        Assert.Equal(
            (1, 1),
            (result.GetProperty("returned").GetInt32(), result.GetProperty("replaced").GetInt32()));
        Assert.Equal("replaced", (await _b.GetAsync($"api/receipts/{first}")).GetProperty("state").GetString());
        Assert.Equal("waiting", (await _a.GetAsync($"api/receipts/{second}")).GetProperty("state").GetString());
    }

    [PostgreSqlFact]
    public async Task The_same_key_on_both_at_once_gives_one_receipt()
    {
        var rating = new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => (number % 2 == 0 ? _a : _b).GiveAsync(rating)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single((await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Distinct());
        Assert.Equal(1, await _b.StoredAsync());
    }

    [PostgreSqlFact]
    public async Task Results_agree_and_receipts_of_one_are_found_at_the_other()
    {
        var codes = await _b.IssueAsync(12);
        var receipts = new List<string>();
        for (var i = 0; i < codes.Length; i++)
            receipts.Add(await (i % 2 == 0 ? _a : _b).GiveAsync((i % 3) + 3, codes[i]));

        Assert.Equal((await _a.ResultAsync()).GetRawText(), (await _b.ResultAsync()).GetRawText());
        foreach (var receipt in receipts)
            Assert.Equal(
                (await _a.GetAsync($"api/receipts/{receipt}")).GetRawText(), (await _b.GetAsync($"api/receipts/{receipt}")).GetRawText());
    }

    [PostgreSqlFact]
    public async Task An_open_result_is_the_same_at_both_though_they_are_asked_at_different_times()
    {
        _a.Options.ResultStep = _b.Options.ResultStep = 5;
        var codes = await _a.IssueAsync(13);
        foreach (var code in codes[..12])
            await _a.GiveAsync(5, code);
        var first = await _a.ResultAsync();
        await _b.GiveAsync(1, codes[12]);

        var second = await _b.ResultAsync();

        Assert.Equal(12, first.GetProperty("received").GetInt32());
        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    [PostgreSqlFact]
    public async Task Of_ratings_given_at_both_at_once_none_is_lost()
    {
        var codes = await _a.IssueAsync(100);

        var receipts = await Task.WhenAll(codes.Select((code, number) => (number % 2 == 0 ? _a : _b).GiveAsync((number % 5) + 1, code)));

        foreach (var server in new[] { _a, _b })
        {
            var result = await server.LastResultAsync();
            Assert.Equal(
                (100, 60),
                (
                    result.GetProperty("scored").GetProperty("valid").GetInt32(),
                    result.GetProperty("scored").GetProperty("favourable").GetInt32()));
            Assert.Equal(
                receipts.Order(),
                await server.Store.ReadAsync(
                    SampleSurveys.OpenId, CancellationToken.None).Select(rating => rating.Receipt).Order().ToListAsync());
        }
    }

    [PostgreSqlFact]
    public async Task What_one_thanks_for_the_other_can_show()
    {
        using var answer = await _a.Client.PostAsync(
            "api/ratings", new FormUrlEncodedContent([new("survey", SampleSurveys.Open), new("level", "5")]));

        var page = await FormTests.PageAsync(_b, answer.Headers.Location!.OriginalString.TrimStart('/'));

        Assert.Equal("谢谢，评价已收到", page.QuerySelector("h1")!.TextContent);
    }

    [PostgreSqlFact]
    public async Task While_the_database_is_down_nothing_is_acknowledged_and_afterwards_both_go_on()
    {
        var before = await _a.GiveAsync(5);
        var rating = new { survey = SampleSurveys.Open, level = 4, key = Keys.Next() };
        database.Stop();
        try
        {
            foreach (var server in new[] { _a, _b })
            {
                await ProblemShape.HoldsAsync(await server.GiveAsync(rating), "urn:disclosure:store:unavailable", "rating");
                await ProblemShape.HoldsAsync(
                    await server.Client.GetAsync($"api/receipts/{before}"), "urn:disclosure:store:unavailable", "receipt");
                await ProblemShape.HoldsAsync(
                    await server.Client.GetAsync($"api/surveys/{SampleSurveys.Few}/result"), "urn:disclosure:store:unavailable", "result");
                using var ready = await server.Client.GetAsync("readyz");
                Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
                Assert.DoesNotContain("127.0.0.1", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("healthz")).StatusCode);
            }
        }
        finally
        {
            await database.StartAsync();
        }

        var again = await ReceiptAsync(await RepeatAsync(() => _a.GiveAsync(rating)));
        Assert.Equal(again, await ReceiptAsync(await RepeatAsync(() => _b.GiveAsync(rating))));
        foreach (var server in new[] { _a, _b })
            Assert.Equal(HttpStatusCode.OK, (await RepeatAsync(() => server.Client.GetAsync("readyz"))).StatusCode);
        Assert.Equal(
            new[] { before, again }.Order(),
            await _b.Store.ReadAsync(SampleSurveys.OpenId, CancellationToken.None).Select(found => found.Receipt).Order().ToListAsync());
    }

    [PostgreSqlFact]
    public async Task A_host_with_another_key_is_refused()
    {
        await _a.GiveAsync(5);
        using var folder = new Disclosure.Tests.TemporaryFolder();
        var options = new FeedbackOptions { Data = folder.FullName, Database = _a.Options.Database, Urls = "http://127.0.0.1:0" };

        Assert.Contains("密钥不见了", Refusal(options), StringComparison.Ordinal);
        options.Secret = Secret.Replace('A', 'B');
        Assert.Contains("密钥不对", Refusal(options), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.FullName, "*.key"));
    }

    [PostgreSqlFact]
    public void A_second_process_over_the_same_folder_is_refused()
    {
        Assert.Contains("正被另一个反馈服务使用", Refusal(_a.Options), StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        if (PostgreSqlServer.Programs is null)
            return;
        var connection = await database.CreateDatabaseAsync();
        _a = await FeedbackServer.StartAsync(options => Share(options, connection));
        _b = await FeedbackServer.StartAsync(options => Share(options, connection));
    }

    public async Task DisposeAsync()
    {
        if (PostgreSqlServer.Programs is null)
            return;
        await _a.DisposeAsync();
        await _b.DisposeAsync();
    }

    private static string Refusal(FeedbackOptions options) =>
        Assert.Throws<StoreUnavailableException>(() => FeedbackHost.Create(options)).Message;

    private static void Share(FeedbackOptions options, string connection) =>
        (options.Database, options.Secret, options.OpenRatingsPerAddress) = (connection, Secret, 0);

    // As a client does that is told 503: connections of the pool that died are noticed one by one.
    private static async Task<HttpResponseMessage> RepeatAsync(Func<Task<HttpResponseMessage>> ask)
    {
        while (true)
        {
            var answer = await ask();
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                return answer;
            answer.Dispose();
        }
    }

    private static async Task<string> ReceiptAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
    }
}
