using System.Net;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>The service, the provider that its staff sign in with, and one browser.</summary>
internal sealed class OidcStage : IAsyncDisposable
{
    private OidcStage(TestProvider provider, FeedbackServer server) =>
        (Provider, Server, Browser) = (provider, server, new Browser(server.Client.BaseAddress!));

    public TestProvider Provider { get; }

    public FeedbackServer Server { get; }

    public Browser Browser { get; }

    public IReadOnlyList<AuditEntry> Log => [.. Server.Services.GetRequiredService<IAuditTrail>().Read()];

    public static async Task<OidcStage> SetAsync(Action<FeedbackOptions>? set = null)
    {
        var provider = await TestProvider.StartAsync();
        // The provider's tokens and the cookies of the test's browser go by the machine's clock.
        var server = await FeedbackServer.StartAsync(options => Join(options, provider, set), at: TimeProvider.System.GetUtcNow());
        return new(provider, server);
    }

    /// <summary>Another browser.</summary>
    public Browser NewBrowser() => new(Server.Client.BaseAddress!);

    /// <summary>Holds that an answer signed nobody in, with a problem of a type.</summary>
    public async Task HoldsRefusedAsync(HttpResponseMessage answer, string type)
    {
        await ProblemShape.HoldsAsync(answer, type, "sign-in");
        Assert.DoesNotContain(
            answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [],
            cookie => cookie.StartsWith("disclosure-staff", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Browser.Client.GetAsync("api/staff/session")).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Server.DisposeAsync();
        await Provider.DisposeAsync();
    }

    private static void Join(FeedbackOptions options, TestProvider provider, Action<FeedbackOptions>? set)
    {
        options.OidcAuthority = provider.Authority;
        options.OidcClientId = TestProvider.ClientId;
        options.OidcClientSecret = TestProvider.ClientSecret;
        options.OidcEditorRole = "feedback-editor";
        options.OidcApproverRole = "feedback-approver";
        set?.Invoke(options);
    }
}
