using System.Net;
using System.Net.Http.Json;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.SignIn;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>Whatever strangers try, they keep nobody out who knows the password.</summary>
public sealed class StrangersTests
{
    private const string Name = "录入甲";

    [Fact]
    public async Task While_strangers_guess_from_many_addresses_a_browser_that_signed_in_before_signs_in_at_once()
    {
        await using var server = await StartAsync();
        using var own = await server.SignInAsync(Name, StaffRole.Editor);
        await own.DeleteAsync("api/staff/session");
        await BesiegeAsync(server);

        using var answer = await own.PostAsJsonAsync("api/staff/session", new { name = Name, password = FeedbackServer.Password });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Even_from_the_address_that_the_guesses_come_from()
    {
        await using var server = await StartAsync();
        using var own = await server.SignInAsync(Name, StaffRole.Editor);
        for (var number = 0; number < 40; number++)
            await TryAsync(server, "127.0.0.1", $"wrong {number}");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync(server, "127.0.0.1", FeedbackServer.Password)).StatusCode);

        using var answer = await own.PostAsJsonAsync("api/staff/session", new { name = Name, password = FeedbackServer.Password });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task From_a_new_address_its_owner_waits_half_a_minute_once_whatever_goes_on_meanwhile()
    {
        await using var server = await StartAsync();
        server.AddAccount(Name, StaffRole.Editor);
        await BesiegeAsync(server);

        using var first = await TryAsync(server, "198.51.100.7", FeedbackServer.Password);
        Assert.Equal(
            (HttpStatusCode.TooManyRequests, SignInTries.NewAddressWait), (first.StatusCode, first.Headers.RetryAfter!.Delta!.Value));
        await BesiegeAsync(server);
        server.Time.Advance(SignInTries.NewAddressWait);
        await BesiegeAsync(server);

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(server, "198.51.100.7", FeedbackServer.Password)).StatusCode);
    }

    [Fact]
    public async Task A_browser_that_signed_in_before_and_guesses_waits_like_everybody_and_alone()
    {
        await using var server = await StartAsync();
        using var own = await server.SignInAsync(Name, StaffRole.Editor);
        for (var number = 0; number < 5; number++)
            await own.PostAsJsonAsync("api/staff/session", new { name = Name, password = "wrong" });

        using var waits = await own.PostAsJsonAsync("api/staff/session", new { name = Name, password = FeedbackServer.Password });
        using var elsewhere = await TryAsync(server, "198.51.100.7", FeedbackServer.Password);

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (waits.StatusCode, elsewhere.StatusCode));
    }

    [Fact]
    public async Task A_made_up_cookie_is_a_stranger()
    {
        await using var server = await StartAsync();
        server.AddAccount(Name, StaffRole.Editor);
        await BesiegeAsync(server);

        using var answer = await TryAsync(server, "198.51.100.8", FeedbackServer.Password, KnownDevices.Cookie + "=made-up");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task A_browser_is_known_for_half_a_year_also_after_a_restart_and_for_its_own_account_alone()
    {
        await using var server = await StartAsync();
        using var own = await server.SignInAsync(Name, StaffRole.Editor);
        using var signedIn = await own.PostAsJsonAsync("api/staff/session", new { name = Name, password = FeedbackServer.Password });
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Select(one => one.Split(';')[0])
            .Single(one => one.StartsWith(KnownDevices.Cookie, StringComparison.Ordinal));
        await server.RestartAsync();
        server.AddAccount("录入乙", StaffRole.Editor);
        await BesiegeAsync(server);
        await BesiegeAsync(server, "录入乙");

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(server, "198.51.100.9", FeedbackServer.Password, cookie)).StatusCode);
        using var other = await TryAsync(server, "198.51.100.9", FeedbackServer.Password, cookie, "录入乙");
        Assert.Equal(HttpStatusCode.TooManyRequests, other.StatusCode);
        server.Time.Advance(TimeSpan.FromDays(181));
        await BesiegeAsync(server);
        using var late = await TryAsync(server, "198.51.100.10", FeedbackServer.Password, cookie);
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
    }

    private static Task<FeedbackServer> StartAsync() => FeedbackServer.StartAsync(options => options.TrustedProxies = "127.0.0.1");

    // Wrong passwords from thirty addresses.
    private static async Task BesiegeAsync(FeedbackServer server, string name = Name)
    {
        for (var number = 1; number <= 30; number++)
            await TryAsync(server, $"203.0.113.{number}", $"wrong {number}", cookie: null, name);
    }

    private static Task<HttpResponseMessage> TryAsync(
        FeedbackServer server, string address, string password, string? cookie = null, string name = Name)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "api/staff/session")
        {
            Headers = { { "X-Disclosure-Staff", "1" }, { "X-Forwarded-For", address } },
            Content = JsonContent.Create(new { name, password }),
        };
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return server.Client.SendAsync(request);
    }
}
