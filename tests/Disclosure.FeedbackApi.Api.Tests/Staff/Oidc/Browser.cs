using System.Net;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>A browser as far as signing in goes: it keeps cookies, and goes where it is sent.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _client;

    public Browser(Uri root)
        : this(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = root })
    {
    }

    /// <summary>A browser that asks through a client which keeps cookies and follows nothing.</summary>
    public Browser(HttpClient client)
    {
        _client = client;
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");
    }

    public HttpClient Client => _client;

    /// <summary>Starts to sign in, and goes on to the end.</summary>
    public async Task<HttpResponseMessage> SignInAsync() => await FollowAsync("api/staff/sign-in");

    /// <summary>Starts to sign in, and stops before it is back: the address that the provider sends it to.</summary>
    public async Task<Uri> ToCallbackAsync()
    {
        var address = new Uri(_client.BaseAddress!, "api/staff/sign-in");
        while (!address.AbsolutePath.EndsWith("/callback", StringComparison.Ordinal))
        {
            using var answer = await _client.GetAsync(address);
            address = Next(address, answer) ?? throw new InvalidOperationException(
                $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        return address;
    }

    /// <summary>Asks an address, and goes on to the end.</summary>
    public async Task<HttpResponseMessage> FollowAsync(string start)
    {
        var address = new Uri(_client.BaseAddress!, start);
        while (true)
        {
            var answer = await _client.GetAsync(address);
            if (Next(address, answer) is not { } next)
                return answer;
            answer.Dispose();
            address = next;
        }
    }

    public void Dispose() => _client.Dispose();

    private static Uri? Next(Uri address, HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Found ? new Uri(address, answer.Headers.Location!) : null;
}
