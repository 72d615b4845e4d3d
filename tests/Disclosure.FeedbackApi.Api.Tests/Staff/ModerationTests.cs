using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.FeedbackApi.Api.Tests.Results;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class ModerationTests
{
    [Fact]
    public async Task A_rating_taken_out_is_counted_by_its_reason_and_comes_back_when_the_appeal_is_right()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1, (await server.IssueAsync(1))[0]);

        await client.PostAsJsonAsync($"api/staff/ratings/{receipt}/exclusion", new { reason = "mistaken", note = "来电说点错了" });
        var without = await server.ResultAsync();
        var state = (await server.GetAsync($"api/receipts/{receipt}")).GetProperty("state").GetString();
        await client.PostAsJsonAsync($"api/staff/ratings/{receipt}/inclusion", new { note = "申诉成立" });
        var with = await server.ResultAsync();

        Assert.Equal((0, """{"mistaken":1}""", "excluded"), (Returned(without), without.GetProperty("excluded").GetRawText(), state));
        Assert.Equal((1, "{}"), (Returned(with), with.GetProperty("excluded").GetRawText()));
    }

    [Theory]
    [InlineData("""{"note":"x"}""", "urn:disclosure:staff:invalid")]
    [InlineData("""{"reason":"mistaken"}""", "urn:disclosure:staff:invalid")]
    [InlineData("""{"reason":"because","note":"x"}""", "urn:disclosure:request:malformed")]
    [InlineData("""{"reason":0,"note":"x"}""", "urn:disclosure:request:malformed")]
    public async Task It_takes_a_reason_and_a_note(string body, string type)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1);

        using var answer = await client.PostAsync(
            $"api/staff/ratings/{receipt}/exclusion", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        await ProblemShape.HoldsAsync(answer, type, body);
        Assert.Null((await server.Store.FindAsync(receipt, CancellationToken.None))!.Excluded);
    }

    [Fact]
    public async Task No_comment_is_published_that_nobody_decided_on()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        var (good, bad) = (await server.GiveAsync(5, comment: "流程清楚"), await server.GiveAsync(5, comment: "广告"));
        var before = await client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments");

        await client.PostAsJsonAsync($"api/staff/ratings/{good}/comment", new { publish = true });
        await client.PostAsJsonAsync($"api/staff/ratings/{bad}/comment", new { publish = false });
        await server.RestartAsync();

        Assert.Equal("[]", before);
        Assert.Equal("""[{"comment":"流程清楚"}]""", await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));
    }

    [Fact]
    public async Task Published_comments_are_looked_for_once_however_many_ask()
    {
        var gate = new ReadingGate();
        await using var server = await FeedbackServer.StartAsync(replace: gate.Over);
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        var (first, second) = (await server.GiveAsync(5, comment: "流程清楚"), await server.GiveAsync(4, comment: "还行"));
        await client.PostAsJsonAsync($"api/staff/ratings/{first}/comment", new { publish = true });
        gate.Close();
        var asked = Enumerable.Range(0, 20).Select(_ => CommentsAsync(server)).ToList();
        await gate.Reached;
        server.Time.Advance(TimeSpan.FromSeconds(1));
        gate.Open();

        Assert.Single((await Task.WhenAll(asked)).Distinct());
        Assert.Equal(1, gate.Readings);

        // A decision shows at once, and takes nothing from the ones before it.
        await client.PostAsJsonAsync($"api/staff/ratings/{second}/comment", new { publish = true });
        Assert.Equal("""[{"comment":"流程清楚"},{"comment":"还行"}]""", await CommentsAsync(server));
        Assert.Equal(2, gate.Readings);
    }

    [Fact]
    public async Task Staff_see_every_comment_and_whether_it_is_decided()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);
        await server.GiveAsync(2, comment: "请打 13800138000");

        var comments = JsonDocument.Parse(await client.GetStringAsync($"api/staff/surveys/{SampleSurveys.Open}/comments")).RootElement;

        var comment = Assert.Single(comments.EnumerateArray());
        Assert.Equal(
            ("请打 〔电话〕", "2", JsonValueKind.Null),
            (
                comment.GetProperty("comment").GetString(),
                comment.GetProperty("level").GetString(),
                comment.GetProperty("published").ValueKind));
    }

    [Fact]
    public async Task Everything_done_is_in_the_log_with_who_did_it()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1, comment: "慢");
        await client.PostAsJsonAsync($"api/staff/surveys/{SampleSurveys.Open}/invitations", new { count = 3 });
        await client.PostAsJsonAsync($"api/staff/ratings/{receipt}/exclusion", new { reason = "malicious", note = "依据" });
        await client.PostAsJsonAsync($"api/staff/ratings/{receipt}/comment", new { publish = false });
        var export = await client.GetStringAsync("api/staff/export");

        var log = JsonDocument.Parse(await client.GetStringAsync("api/staff/audit")).RootElement.EnumerateArray().ToList();

        Assert.Equal(
            ["sign-in", "issue-invitations", "exclude", "withhold-comment", "export"],
            log.Select(entry => entry.GetProperty("action").GetString()));
        Assert.Contains(receipt, export, StringComparison.Ordinal);
        Assert.All(export.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
        Assert.All(log, entry => Assert.Equal("审核甲", entry.GetProperty("who").GetString()));
    }

    private static Task<string> CommentsAsync(FeedbackServer server) =>
        server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments");

    private static int Returned(JsonElement result) => result.GetProperty("returned").GetInt32();
}
