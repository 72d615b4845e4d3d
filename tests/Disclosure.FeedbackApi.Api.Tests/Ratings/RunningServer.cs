namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>One server for tests that store nothing in it.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    internal FeedbackServer Server { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Server = await FeedbackServer.StartAsync(options => (options.RequestsPerAddress, options.WrongCodesPerAddress) = (0, 0));

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
