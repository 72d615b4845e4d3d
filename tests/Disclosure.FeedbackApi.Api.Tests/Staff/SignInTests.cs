using System.Net;
using System.Net.Http.Json;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class SignInTests
{
    [Fact]
    public async Task Signed_in_one_is_known_until_signing_out()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);

        Assert.Equal("""{"name":"审核甲","role":"approver"}""", await client.GetStringAsync("api/staff/session"));
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("api/staff/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/session")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_not_only_the_cookie()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        var cookie = (await TryAsync(server, "录入甲", FeedbackServer.Password)).Headers.GetValues("Set-Cookie")
            .Select(cookie => cookie.Split(';')[0]).Single(cookie => cookie.StartsWith("disclosure-staff=", StringComparison.Ordinal));
        using var signOut = new HttpRequestMessage(HttpMethod.Delete, "api/staff/session")
        {
            Headers = { { "Cookie", cookie }, { "X-Disclosure-Staff", "1" } },
        };
        await server.Client.SendAsync(signOut);

        using var after = new HttpRequestMessage(HttpMethod.Get, "api/staff/session") { Headers = { { "Cookie", cookie } } };

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.SendAsync(after)).StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_request()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);

        server.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("api/staff/session")).StatusCode);
        server.Time.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/session")).StatusCode);
    }

    [Fact]
    public async Task A_removed_account_is_signed_out_at_once()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);

        AccountProgram.Run(["account", "remove", "录入甲"], server.Options, TextReader.Null, TextWriter.Null, TextWriter.Null);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/session")).StatusCode);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_next_waits_longer_each_time_and_the_right_one_passes_when_it_has()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        for (var i = 0; i < 5; i++)
            await ProblemShape.HoldsAsync(
                await TryAsync(server, "录入甲", $"wrong password {i}"), "urn:disclosure:staff:wrong-password", "wrong");

        foreach (var seconds in new[] { 5, 10, 20, 40 })
        {
            using var early = await TryAsync(server, "录入甲", FeedbackServer.Password);
            await ProblemShape.HoldsAsync(early, "urn:disclosure:staff:locked", "too early");
            Assert.Equal(seconds, early.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
            server.Time.Advance(TimeSpan.FromSeconds(seconds));
            await ProblemShape.HoldsAsync(await TryAsync(server, "录入甲", "wrong"), "urn:disclosure:staff:wrong-password", "in time");
        }

        server.Time.Advance(TimeSpan.FromSeconds(80));

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(server, "录入甲", FeedbackServer.Password)).StatusCode);
        await ProblemShape.HoldsAsync(await TryAsync(server, "录入甲", "wrong"), "urn:disclosure:staff:wrong-password", "begun anew");
    }

    [Fact]
    public async Task An_administrator_forgives_wrong_passwords_while_the_service_runs()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);
        for (var i = 0; i < 6; i++)
            await TryAsync(server, "录入甲", "wrong password");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync(server, "录入甲", FeedbackServer.Password)).StatusCode);

        Assert.Equal(0, server.Account("", "unlock", "录入甲"));

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(server, "录入甲", FeedbackServer.Password)).StatusCode);
    }

    [Fact]
    public async Task A_hundred_tries_at_once_are_a_hundred_and_not_one()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.SignInsPerAddress = 0);
        server.AddAccount("录入甲", StaffRole.Editor);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => TryAsync(server, "录入甲", "wrong password")));

        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task A_name_that_is_no_account_is_answered_alike()
    {
        await using var server = await FeedbackServer.StartAsync();
        server.AddAccount("录入甲", StaffRole.Editor);

        var known = await (await TryAsync(server, "录入甲", "wrong password")).Content.ReadAsStringAsync();
        var unknown = await (await TryAsync(server, "没有的人", "wrong password")).Content.ReadAsStringAsync();

        Assert.Equal(known, unknown);
    }

    [Fact]
    public async Task One_address_cannot_go_on_guessing_over_many_names()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.SignInsPerAddress = 4);
        for (var i = 0; i < 4; i++)
            await TryAsync(server, $"name {i}", "wrong password");

        await ProblemShape.HoldsAsync(await TryAsync(server, "another", "wrong password"), "urn:disclosure:staff:locked", "address");
    }

    [Fact]
    public async Task A_password_typed_into_the_name_is_not_written_to_the_log()
    {
        await using var server = await FeedbackServer.StartAsync();

        await TryAsync(server, "my secret password", "x");

        var entry = Assert.Single(server.Services.GetRequiredService<IAuditTrail>().Read());
        Assert.Equal(("?", "sign-in-refused"), (entry.Who, entry.Action));
    }

    private static Task<HttpResponseMessage> TryAsync(FeedbackServer server, string name, string password) => server.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "api/staff/session")
        {
            Headers = { { "X-Disclosure-Staff", "1" } },
            Content = JsonContent.Create(new { name, password }),
        });
}
