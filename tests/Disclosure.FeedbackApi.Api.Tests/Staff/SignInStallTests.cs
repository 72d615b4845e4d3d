using System.Net;
using System.Net.Http.Json;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>Passwords cost what they are meant to cost, and nobody who rates pays for it.</summary>
public sealed class SignInStallTests
{
    [Fact]
    public async Task While_every_password_check_hangs_ratings_are_taken_as_ever()
    {
        using var gate = new PasswordGate();
        await using var server = await StartAsync(gate);
        server.AddAccount("录入甲", StaffRole.Editor);
        var tries = Enumerable.Range(0, 64).Select(number => TryAsync(server, $"name {number}", "wrong password")).ToList();
        await gate.Entered;

        for (var number = 0; number < 20; number++)
            await server.GiveAsync(5);

        Assert.Equal(1, gate.Inside);
        gate.Open();
        var answers = await Task.WhenAll(tries);
        Assert.All(answers, answer => Assert.True(
            answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.ServiceUnavailable, answer.StatusCode.ToString()));
    }

    [Fact]
    public async Task What_finds_the_line_full_is_asked_to_come_again_and_counts_as_nothing()
    {
        using var gate = new PasswordGate();
        await using var server = await StartAsync(gate, queue: 2);
        server.AddAccount("录入甲", StaffRole.Editor);
        var first = TryAsync(server, "one", "wrong password");
        await gate.Entered;
        // One is checked, two wait; of the rest each is told at once.
        var others = Enumerable.Range(0, 10).Select(number => TryAsync(server, $"name {number}", "wrong password")).ToList();
        var told = new List<HttpResponseMessage>();
        while (told.Count < 8)
        {
            var done = await Task.WhenAny(others);
            others.Remove(done);
            told.Add(await done);
        }

        foreach (var answer in told)
            await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:busy", "full");
        gate.Open();
        await Task.WhenAll([first, .. others]);
        Assert.Equal(HttpStatusCode.OK, (await TryAsync(server, "录入甲", FeedbackServer.Password)).StatusCode);
    }

    [Fact]
    public async Task Strangers_fill_their_own_line_and_a_browser_that_signed_in_before_has_another()
    {
        using var gate = new PasswordGate { IsOpen = true };
        await using var server = await StartAsync(gate, queue: 1);
        using var known = await server.SignInAsync("录入甲", StaffRole.Editor);
        gate.Close();
        var strangers = Enumerable.Range(0, 10).Select(number => TryAsync(server, $"name {number}", "wrong password")).ToList();
        await gate.Entered;

        var own = known.PostAsJsonAsync("api/staff/session", new { name = "录入甲", password = FeedbackServer.Password });
        gate.Open();

        Assert.Equal(HttpStatusCode.OK, (await own).StatusCode);
        await Task.WhenAll(strangers);
    }

    private static Task<FeedbackServer> StartAsync(PasswordGate gate, int queue = 32) => FeedbackServer.StartAsync(
        options => (options.PasswordQueue, options.SignInsPerAddress) = (queue, 0),
        replace: services => services.AddSingleton<IPasswordCheck>(provider =>
        {
            gate.Inner = provider.GetRequiredService<Passwords>();
            return gate;
        }));

    private static Task<HttpResponseMessage> TryAsync(FeedbackServer server, string name, string password) => server.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "api/staff/session")
        {
            Headers = { { "X-Disclosure-Staff", "1" } },
            Content = JsonContent.Create(new { name, password }),
        });
}
