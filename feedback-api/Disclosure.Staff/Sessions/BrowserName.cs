namespace Disclosure.Staff.Sessions;

/// <summary>A browser in words, as far as it tells: enough to know one's own by.</summary>
internal static class BrowserName
{
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    /// <summary>The browser of a request.</summary>
    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        string?[] words = [In(Browsers, agent), In(Systems, agent)];
        return string.Join("，", words.OfType<string>()) is { Length: > 0 } name ? name : "其他程序";
    }

    private static string? In((string Mark, string Name)[] marks, string agent) =>
        marks.FirstOrDefault(known => agent.Contains(known.Mark, StringComparison.Ordinal)).Name;
}
