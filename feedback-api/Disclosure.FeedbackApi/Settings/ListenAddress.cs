using System.Net;
using Disclosure.Model.Portals;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>
/// An address to listen at. Kestrel takes every name that it cannot make out for all of the machine's addresses, a mistyped one as well;
/// here such a name is none.
/// </summary>
internal static class ListenAddress
{
    private const string Socket = "http://unix:/";

    /// <summary>The addresses of the setting, one by one.</summary>
    public static IReadOnlyList<string> Of(FeedbackOptions options) =>
        options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What keeps the service from listening at an address, in Chinese and without a full stop; nothing where it can.</summary>
    public static string? Objection(string url)
    {
        if (url.StartsWith(Socket, StringComparison.OrdinalIgnoreCase))
            return url.Length > Socket.Length ? null : "“unix:”后面没有套接字文件的路径";
        if (!SiteAddress.TryParse(WithNumber(url), out var address, out var objection))
            return objection;
        if (address.Root.Scheme != Uri.UriSchemeHttp)
            return "本服务只用 http 监听，https 由前面的反向代理负责";
        if (address.Path != "/")
            return "监听地址里不能有路径，子路径写在 Feedback:PathBase";
        var host = address.Root.Host;
        if (!IPAddress.TryParse(address.Root.DnsSafeHost, out _) && host != "localhost")
            return $"“{host}”不是本机的地址，用 IP、localhost 或 *";
        return host == "localhost" && address.Root.Port == 0 ? "localhost 不能用端口 0，改用 127.0.0.1" : null;
    }

    // All of the machine's addresses, which no host on the web is called by.
    private static string WithNumber(string url) => url
        .Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
}
