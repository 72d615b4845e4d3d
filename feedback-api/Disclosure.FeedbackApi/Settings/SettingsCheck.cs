using System.Net;
using Disclosure.Model.Portals;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>Whether settings can be, before anything is opened by them.</summary>
internal static class SettingsCheck
{
    private static readonly string[] MayBeNone =
    [
        nameof(FeedbackOptions.RequestsPerAddress), nameof(FeedbackOptions.OpenRatingsPerAddress),
        nameof(FeedbackOptions.RatingsPerSurvey), nameof(FeedbackOptions.WrongCodesPerAddress),
        nameof(FeedbackOptions.SignInsPerAddress),
    ];

    private static readonly string[] AtLeastOne =
    [
        nameof(FeedbackOptions.WrongPasswords), nameof(FeedbackOptions.BurstMinutes), nameof(FeedbackOptions.BurstRatings),
        nameof(FeedbackOptions.BurstBadRatings), nameof(FeedbackOptions.NetworkRatings), nameof(FeedbackOptions.WrongCodesNoted),
        nameof(FeedbackOptions.ResultStep), nameof(FeedbackOptions.RequestSeconds), nameof(FeedbackOptions.SessionMinutes),
    ];

    /// <summary>What is wrong with the first that cannot be, in Chinese; nothing where all can.</summary>
    public static string? ProblemOf(FeedbackOptions options)
    {
        if (ProblemOfAddresses(options) is { } problem)
            return problem;
        if (options.PathBase.Length > 0 && (!options.PathBase.StartsWith('/') || options.PathBase.EndsWith('/')))
            return $"设置 Feedback:PathBase 的“{options.PathBase}”须以 / 开头，不以 / 结尾。";
        if (ProxiesOf(options).FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)) is { } proxy)
            return $"设置 Feedback:TrustedProxies 的“{proxy}”不是 IP 或网段：写成 10.0.0.0/8,192.0.2.7。";
        return ProblemOf(options, 0, MayBeNone) ?? ProblemOf(options, 1, AtLeastOne);
    }

    /// <summary>The proxies that are trusted, as they are written.</summary>
    public static IEnumerable<string> ProxiesOf(FeedbackOptions options) =>
        options.TrustedProxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? ProblemOfAddresses(FeedbackOptions options)
    {
        var listening = ListenAddress.Of(options);
        if (listening.Count == 0)
            return "设置 Feedback:Urls 是空的：写成 http://127.0.0.1:5081。";
        foreach (var url in listening)
        {
            if (ListenAddress.Objection(url) is { } reason)
                return $"设置 Feedback:Urls 的“{url}”不对：{reason}。写成 http://127.0.0.1:5081。";
        }

        return options.Site.Length > 0 && !SiteAddress.TryParse(options.Site, out _, out var objection)
            ? $"设置 Feedback:Site 的“{options.Site}”不对：{objection}。写成 https://www.example.gov.cn/jxgk/。"
            : null;
    }

    private static string? ProblemOf(FeedbackOptions options, int least, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if ((int)typeof(FeedbackOptions).GetProperty(name)!.GetValue(options)! is var number && number < least)
                return $"设置 Feedback:{name} 的值 {number} 太小：至少 {least}。";
        }

        return null;
    }
}
