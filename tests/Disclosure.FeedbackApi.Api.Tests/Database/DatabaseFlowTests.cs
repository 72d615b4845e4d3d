using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>What people and staff do, from end to end, with the ratings in a real PostgreSQL.</summary>
[Collection(SharedDatabase.Name)]
public sealed class DatabaseFlowTests(PostgreSqlServer database)
{
    private const string Batches = $"api/staff/surveys/{SampleSurveys.Open}/batches";

    [PostgreSqlFact]
    public async Task A_form_and_JSON_are_stored_counted_and_found_by_receipt()
    {
        await using var server = await StartAsync();
        var codes = await server.IssueAsync(2);

        using var form = await server.Client.PostAsync("api/ratings", new FormUrlEncodedContent(
            [
                new("survey", SampleSurveys.Open),
                new("level", "2"),
                new("reasons", "slow"),
                new("comment", "太慢"),
                new("token", codes[0]),
                new("key", Keys.Next()),
            ]));
        Assert.Equal(HttpStatusCode.SeeOther, form.StatusCode);
        var page = await FormTests.PageAsync(server, form.Headers.Location!.OriginalString.TrimStart('/'));
        var byForm = page.QuerySelector("#receipt")!.TextContent.Replace("-", "", StringComparison.Ordinal);
        var byJson = await server.GiveAsync(5, codes[1]);

        var result = await server.LastResultAsync();
        Assert.Equal((2, 2), (Number(result, "invited"), Number(result.GetProperty("scored"), "valid")));
        foreach (var receipt in new[] { byForm, byJson })
        {
            var found = await server.GetAsync($"api/receipts/{receipt}");
            Assert.Equal(
                ("counted", result.GetProperty("root").GetString()),
                (found.GetProperty("state").GetString(), found.GetProperty("root").GetString()));
        }
    }

    [PostgreSqlFact]
    public async Task A_rating_taken_out_by_staff_is_out_of_the_result_and_says_so_to_its_receipt()
    {
        await using var server = await StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1, (await server.IssueAsync(1))[0]);

        using var answer = await staff.PostAsJsonAsync(
            $"api/staff/ratings/{receipt}/exclusion", new { reason = "mistaken", note = "来电说点错了" });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("""{"mistaken":1}""", (await server.ResultAsync()).GetProperty("excluded").GetRawText());
        Assert.Equal("excluded", (await server.GetAsync($"api/receipts/{receipt}")).GetProperty("state").GetString());
    }

    [PostgreSqlFact]
    public async Task A_paper_batch_keyed_twice_is_stored_and_counted()
    {
        await using var server = await StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var second = await server.SignInAsync("录入乙", StaffRole.Editor);
        var batch = new { batch = "A-1", total = 3, lines = new[] { new { level = 5 }, new { level = 4 }, new { level = 3 } } };

        Assert.Equal(HttpStatusCode.Accepted, (await first.PostAsJsonAsync(Batches, batch)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await second.PostAsJsonAsync(Batches, batch)).StatusCode);

        Assert.Equal(3, Number(await server.ResultAsync(), "paper"));
        Assert.Equal(
            3,
            await server.Store.ReadAsync(SampleSurveys.OpenId, CancellationToken.None)
                .CountAsync(rating => rating.Channel == RatingChannel.Paper));
    }

    [PostgreSqlFact]
    public async Task The_export_of_the_database_holds_every_rating_and_fills_another_one()
    {
        await using var server = await StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var codes = await server.IssueAsync(3);
        string[] receipts = [await server.GiveAsync(5, codes[0]), await server.GiveAsync(1, codes[1]), await server.GiveAsync(4)];

        var export = await staff.GetByteArrayAsync("api/staff/export");

        await using var other = await StartAsync();
        Assert.Null(await other.Store.RestoreAsync(new MemoryStream(export), CancellationToken.None));
        Assert.Equal((await server.ResultAsync()).GetRawText(), (await other.ResultAsync()).GetRawText());
        Assert.Equal(
            receipts,
            await other.Store.ReadAsync(SampleSurveys.OpenId, CancellationToken.None).Select(rating => rating.Receipt).ToListAsync());
    }

    private async Task<FeedbackServer> StartAsync()
    {
        var connection = await database.CreateDatabaseAsync();
        return await FeedbackServer.StartAsync(options => options.Database = connection);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
