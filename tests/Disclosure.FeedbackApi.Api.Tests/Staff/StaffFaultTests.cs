using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>Broken files of staff's stop staff, and nobody else.</summary>
public sealed class StaffFaultTests
{
    [Fact]
    public async Task Over_a_broken_log_nothing_of_staffs_is_done_and_ratings_are_taken()
    {
        await using var server = await FeedbackServer.StartAsync();
        using (var client = await server.SignInAsync("审核甲", StaffRole.Approver))
            await client.DeleteAsync("api/staff/session");
        var log = Path.Combine(server.Options.Data, "audit.jsonl");
        await File.WriteAllTextAsync(log, (await File.ReadAllTextAsync(log)).Replace("sign-out", "sign-up", StringComparison.Ordinal));
        await server.RestartAsync();

        await server.GiveAsync(5);
        await HoldsNotReadyAsync(server, "审计日志第 2 条");
        using var signIn = await TryAsync(server);
        await ProblemShape.HoldsAsync(signIn, "urn:disclosure:staff:audit-unavailable", "broken log");
        Assert.False(signIn.Headers.Contains("Set-Cookie"));
        Assert.Equal(0, await CodesAsync(server));
    }

    [Theory]
    [InlineData("[{")]
    [InlineData("{}")]
    [InlineData("[{\"name\":\"审核甲\",\"role\":\"chief\",\"passwordHash\":\"\"}]")]
    public async Task Over_broken_accounts_nobody_signs_in_who_was_signed_in_is_out_and_ratings_are_taken(string accounts)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        await File.WriteAllTextAsync(Path.Combine(server.Options.Data, "accounts.json"), accounts);

        await server.GiveAsync(5);
        await HoldsNotReadyAsync(server, "账号文件损坏");
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/session")).StatusCode);
        await ProblemShape.HoldsAsync(await TryAsync(server), "urn:disclosure:staff:accounts-unavailable", "broken accounts");
    }

    private static async Task<int> CodesAsync(FeedbackServer server) =>
        (await server.Store.TallyAsync(SampleSurveys.OpenId, CancellationToken.None)).Invited;

    private static async Task HoldsNotReadyAsync(FeedbackServer server, string fault)
    {
        using var answer = await server.Client.GetAsync("readyz");
        var health = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var faults = health.GetProperty("faults").EnumerateArray().Select(one => one.GetString()!);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var told = Assert.Single(faults, one => one.Contains(fault, StringComparison.Ordinal));
        Assert.DoesNotContain(server.Options.Data, told, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> TryAsync(FeedbackServer server) => server.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "api/staff/session")
        {
            Headers = { { "X-Disclosure-Staff", "1" } },
            Content = JsonContent.Create(new { name = "审核甲", password = FeedbackServer.Password }),
        });
}
