using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>One's own account, over the endpoints.</summary>
public sealed class OwnAccountTests
{
    private const string Name = "录入甲";
    private const string New = "umbrella tricycle melon";

    [Fact]
    public async Task One_changes_ones_own_password_and_is_signed_out_everywhere_else()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var here = await server.SignInAsync(Name, StaffRole.Editor);
        using var elsewhere = await server.SignInAsync(Name, StaffRole.Editor);

        using var changed = await ChangeAsync(here, FeedbackServer.Password, New);

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("api/staff/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await elsewhere.GetAsync("api/staff/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(elsewhere, FeedbackServer.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(elsewhere, New)).StatusCode);
        var entry = server.Services.GetRequiredService<IAuditTrail>().Read().Single(entry => entry.Action == "account-password");
        Assert.Equal((Name, Name), (entry.Who, entry.Subject));
    }

    [Theory]
    [InlineData("wrong password", New, "current")]
    [InlineData("", New, "new")]
    [InlineData(FeedbackServer.Password, "short", "new")]
    [InlineData(FeedbackServer.Password, "password1234", "new")]
    public async Task What_cannot_be_is_told_by_its_field_and_changes_nothing(string current, string next, string field)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync(Name, StaffRole.Editor);

        using var answer = await ChangeAsync(client, current, next);

        var problem = await ProblemShape.HoldsAsync(answer, next);
        Assert.Equal(
            ("urn:disclosure:staff:invalid", field), (problem.GetProperty("type").GetString(), problem.GetProperty("field").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(client, FeedbackServer.Password)).StatusCode);
    }

    [Fact]
    public async Task Guessing_the_password_of_a_session_left_open_waits_like_any_other()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync(Name, StaffRole.Editor);
        for (var number = 0; number < 5; number++)
            await ChangeAsync(client, $"wrong {number}", New);

        using var answer = await ChangeAsync(client, FeedbackServer.Password, New);

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:locked", "guessing");
    }

    [Fact]
    public async Task One_sees_ones_own_sessions_and_ends_one()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var here = await server.SignInAsync(Name, StaffRole.Editor);
        using var elsewhere = await server.SignInAsync(Name, StaffRole.Editor);
        using var other = await server.SignInAsync("录入乙", StaffRole.Editor);

        var sessions = await SessionsAsync(here);
        var there = sessions.Single(session => !session.GetProperty("isThis").GetBoolean()).GetProperty("id").GetString();
        using var stranger = await other.DeleteAsync($"api/staff/account/sessions/{there}");
        using var ended = await here.DeleteAsync($"api/staff/account/sessions/{there}");

        Assert.Equal(2, sessions.Length);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NoContent), (stranger.StatusCode, ended.StatusCode));
        Assert.Equal(HttpStatusCode.Unauthorized, (await elsewhere.GetAsync("api/staff/session")).StatusCode);
        Assert.Single(await SessionsAsync(here));
        Assert.Single(await SessionsAsync(other));
    }

    [Fact]
    public async Task Signing_in_again_gives_another_token_and_ends_the_session_before()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = server.NewClient();
        server.AddAccount(Name, StaffRole.Editor);
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");

        using var first = await SignInAsync(client, FeedbackServer.Password);
        using var second = await SignInAsync(client, FeedbackServer.Password);

        var (before, after) = (SessionOf(first), SessionOf(second));
        Assert.NotEqual(before, after);
        using var old = new HttpRequestMessage(HttpMethod.Get, "api/staff/session") { Headers = { { "Cookie", before } } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.SendAsync(old)).StatusCode);
        Assert.Single(await SessionsAsync(client));
    }

    [Fact]
    public async Task A_session_ends_after_ten_hours_however_much_it_is_used()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync(Name, StaffRole.Editor);

        for (var minutes = 0; minutes < 600; minutes += 20)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("api/staff/session")).StatusCode);
            server.Time.Advance(TimeSpan.FromMinutes(20));
        }

        server.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/session")).StatusCode);
    }

    private static string SessionOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie")
        .Select(cookie => cookie.Split(';')[0]).Single(cookie => cookie.StartsWith("disclosure-staff=", StringComparison.Ordinal));

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string password) =>
        client.PostAsJsonAsync("api/staff/session", new { name = Name, password });

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient client, string current, string next) =>
        client.PostAsJsonAsync("api/staff/account/password", new Dictionary<string, string> { ["current"] = current, ["new"] = next });

    private static async Task<JsonElement[]> SessionsAsync(HttpClient client) =>
        [.. (await client.GetFromJsonAsync<JsonElement>("api/staff/account/sessions")).EnumerateArray()];
}
