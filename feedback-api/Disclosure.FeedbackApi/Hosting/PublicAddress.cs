using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Portals;
using Microsoft.AspNetCore.HttpOverrides;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>
/// By what address the public reaches the service, which is what links and redirections are made of. The setting says it; where there
/// is none it is told by the headers of a proxy that the settings name. Anybody can write such headers: from others, a proxy on this
/// machine included, they count for nothing but whose request it is and over which scheme it came.
/// </summary>
internal static class PublicAddress
{
    private const string HostHeader = "X-Forwarded-Host";
    private const string PrefixHeader = "X-Forwarded-Prefix";

    /// <summary>Sets each request's address.</summary>
    public static void UsePublicAddress(this WebApplication app, FeedbackOptions options)
    {
        var trusted = SettingsCheck.NetworksOf(options.TrustedProxies).ToList();
        app.Use((context, next) =>
        {
            if (!trusted.Exists(network => network.Holds(context.Connection.RemoteIpAddress)))
            {
                context.Request.Headers.Remove(HostHeader);
                context.Request.Headers.Remove(PrefixHeader);
            }

            return next(context);
        });
        app.UseForwardedHeaders(HeadersOf(trusted));
        if (options.PathBase.Length > 0)
            app.UsePathBase(options.PathBase);
        if (!SiteAddress.TryParse(options.PublicAddress, out var address, out _))
            return;
        var (isSecure, host) = (address.Root.Scheme == Uri.UriSchemeHttps, HostOf(address.Root));
        PathString path = address.Path.TrimEnd('/');
        app.Use((context, next) =>
        {
            (context.Request.Host, context.Request.PathBase) = (host, path);
            if (isSecure)
                context.Request.Scheme = Uri.UriSchemeHttps;
            return next(context);
        });
    }

    private static HostString HostOf(Uri address) =>
        address.IsDefaultPort ? new(address.IdnHost) : new(address.IdnHost, address.Port);

    private static ForwardedHeadersOptions HeadersOf(List<System.Net.IPNetwork> trusted)
    {
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
        foreach (var network in trusted)
            forwarded.KnownIPNetworks.Add(network);
        return forwarded;
    }
}
