namespace Disclosure.FeedbackApi.Api.Tests.Proxy;

/// <summary>The ports of an nginx that is not started yet: a service behind it has to be told its address first.</summary>
internal sealed record NginxPorts(int Plain, int Secure)
{
    /// <summary>The address of the service behind it, over HTTP.</summary>
    public string PlainAddress => $"http://127.0.0.1:{Plain}/feedback/";

    /// <summary>The same over HTTPS.</summary>
    public string SecureAddress => $"https://127.0.0.1:{Secure}/feedback/";

    /// <summary>Two that nobody has.</summary>
    public static NginxPorts Pick() => new(FreePort.Find(), FreePort.Find());
}
