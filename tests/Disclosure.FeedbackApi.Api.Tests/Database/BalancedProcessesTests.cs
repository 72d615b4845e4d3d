using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.FeedbackApi.Api.Tests.Proxy;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>Two processes of the program over one PostgreSQL, behind an nginx that is set up as the README says.</summary>
[Collection(SharedDatabase.Name)]
public sealed class BalancedProcessesTests(PostgreSqlServer database)
{
    private const int Clients = 16;
    private const int Each = 60;

    [BalancedFact]
    public async Task Of_ratings_given_while_one_process_is_killed_none_is_lost_and_none_invented()
    {
        var connection = await database.CreateDatabaseAsync();
        string[] unlimited = ["RequestsPerAddress=0", "OpenRatingsPerAddress=0", "RatingsPerSurvey=0"];
        string[] settings = [.. unlimited.Select(limit => "--Feedback:" + limit)];
        await using var a = await ServiceProcess.StartAsync(connection, settings);
        await using var b = await ServiceProcess.StartAsync(connection, settings);
        await using var nginx = await NginxServer.StartAsync([a.Address.Authority, b.Address.Authority]);
        var receipts = new ConcurrentBag<string>();
        var isEnough = new TaskCompletionSource();

        var giving = Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            using var client = nginx.ClientAt("127.0.0.1");
            for (var number = 0; number < Each; number++)
            {
                receipts.Add(await GiveUntilTakenAsync(client));
                if (receipts.Count >= Clients * Each / 3)
                    isEnough.TrySetResult();
            }
        })));
        await isEnough.Task;
        await b.KillAsync();
        await giving;

        var stored = new List<string>();
        await using (
            var store = await FeedbackStores.OpenAsync(new FeedbackStoreOptions { PostgreSql = connection }, logger: null, default))
            stored.AddRange(await store.ReadAsync(SampleSurveys.OpenId, default).Select(rating => rating.Receipt).ToListAsync());
        Assert.Equal(Clients * Each, receipts.Distinct().Count());
        Assert.Equal(receipts.Order(), stored.Order());
    }

    // As a client does that has no answer, or 503: with the same key.
    private static async Task<string> GiveUntilTakenAsync(HttpClient client)
    {
        var rating = new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() };
        while (true)
        {
            using var answer = await client.PostAsJsonAsync("api/ratings", rating);
            if (answer.StatusCode == HttpStatusCode.Created)
                return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receipt").GetString()!;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }
    }
}
