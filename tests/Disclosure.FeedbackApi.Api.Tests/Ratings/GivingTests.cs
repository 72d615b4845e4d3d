using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

public sealed class GivingTests
{
    [Fact]
    public async Task A_rating_with_a_code_is_stored_as_invited_and_answered_with_a_receipt()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];

        var receipt = await server.GiveAsync(5, code, comment: "办得很快");

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{16}$", receipt);
        var stored = await server.Store.FindAsync(receipt, CancellationToken.None);
        Assert.NotNull(stored);
        Assert.Equal(
            (SampleSurveys.OpenId, RatingChannel.Invited, SatisfactionLevel.VerySatisfied, "办得很快", "2025-1", new DateOnly(2026, 5, 2)),
            (stored.Survey, stored.Channel, stored.Level, stored.Comment, stored.QuestionVersion, stored.Day));
    }

    [Fact]
    public async Task A_rating_without_a_code_is_open()
    {
        await using var server = await FeedbackServer.StartAsync();

        var stored = await server.Store.FindAsync(await server.GiveAsync(4), CancellationToken.None);

        Assert.Equal(RatingChannel.Open, stored!.Channel);
    }

    [Fact]
    public async Task The_word_unknown_is_a_level()
    {
        await using var server = await FeedbackServer.StartAsync();

        var answer = await server.GiveAsync(new { survey = SampleSurveys.Open, level = "unknown", key = Keys.Next() });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var receipt = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
        Assert.Equal(SatisfactionLevel.Unknown, (await server.Store.FindAsync(receipt, CancellationToken.None))!.Level);
    }

    [Fact]
    public async Task The_same_key_again_gets_the_first_receipt_and_stores_nothing()
    {
        await using var server = await FeedbackServer.StartAsync();
        var key = Keys.Next();

        var first = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 1, reasons = new[] { "slow" }, key });
        var again = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 1, reasons = new[] { "slow" }, key });

        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(1, await server.StoredAsync());
    }

    [Fact]
    public async Task A_later_rating_with_the_same_code_takes_the_place_of_the_first()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        var first = await server.GiveAsync(1, code);

        var second = await server.GiveAsync(5, code);

        Assert.True((await server.Store.FindAsync(first, CancellationToken.None))!.IsReplaced);
        Assert.False((await server.Store.FindAsync(second, CancellationToken.None))!.IsReplaced);
        var result = await server.ResultAsync();
        Assert.Equal((1, 1), (result.GetProperty("returned").GetInt32(), result.GetProperty("replaced").GetInt32()));
    }

    [Theory]
    [InlineData("{0}-{1}-{2}")]
    [InlineData(" {0} {1} {2} ")]
    public async Task A_code_is_read_as_people_type_it(string typed)
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0].ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');

        var receipt = await server.GiveAsync(3, string.Format(typed, code[..4], code[4..8], code[8..]));

        Assert.Equal(RatingChannel.Invited, (await server.Store.FindAsync(receipt, CancellationToken.None))!.Channel);
    }

    [Fact]
    public async Task Reasons_are_kept_with_the_two_lowest_levels_only()
    {
        await using var server = await FeedbackServer.StartAsync();

        var bad = await ReasonsOfAsync(server, 2);
        var good = await ReasonsOfAsync(server, 3);

        Assert.Equal(["slow", "rude"], bad);
        Assert.Empty(good);
    }

    [Fact]
    public async Task A_field_that_only_programs_fill_in_leaves_the_rating_out_of_the_count_and_the_receipt_is_a_real_one()
    {
        await using var server = await FeedbackServer.StartAsync();

        var answer = await server.GiveAsync(
            new { survey = SampleSurveys.Open, level = 5, key = Keys.Next(), homepage = "http://example.com" });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var receipt = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
        Assert.Equal("excluded", (await server.GetAsync($"api/receipts/{receipt}")).GetProperty("state").GetString());
        Assert.Equal("autoFilled", (await server.GetAsync($"api/receipts/{receipt}")).GetProperty("reason").GetString());
        Assert.Equal("""{"autoFilled":1}""", (await server.ResultAsync()).GetProperty("excluded").GetRawText());
        Assert.Equal(0, (await server.Store.TallyAsync(SurveyId.Parse(SampleSurveys.Open), CancellationToken.None)).Answered);
    }

    [Fact]
    public async Task What_is_kept_on_disk_holds_no_code_key_or_address()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        var key = Keys.Next();
        await server.GiveAsync(new { survey = SampleSurveys.Open, token = code, level = 5, key });
        await server.GiveAsync(new { survey = SampleSurveys.Open, token = "AAAAAAAAAAAA", level = 5, key = Keys.Next() });
        await server.StopAsync();

        var kept = Directory.GetFiles(server.Options.Data, "*", SearchOption.AllDirectories);
        Assert.InRange(kept.Length, 3, int.MaxValue);
        foreach (var file in kept)
        {
            var text = await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(code, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(key, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        }
    }

    private static async Task<string[]> ReasonsOfAsync(FeedbackServer server, int level)
    {
        var answer = await server.GiveAsync(
            new { survey = SampleSurveys.Open, level, reasons = new[] { "rude", "slow" }, key = Keys.Next() });
        var receipt = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
        return [.. (await server.Store.FindAsync(receipt, CancellationToken.None))!.Reasons];
    }
}
