using System.Net;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>Whether settings can be, before anything is opened by them.</summary>
internal static class SettingsCheck
{
    /// <summary>What is wrong with the first that cannot be, in Chinese; nothing where all can.</summary>
    public static string? ProblemOf(FeedbackOptions options)
    {
        if (
            options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .FirstOrDefault(url => !IsAddress(url)) is { } url)
            return $"Urls 的“{url}”不是网址：写成 http://127.0.0.1:5081。";
        if (options.Site.Length > 0 && !(Uri.TryCreate(options.Site, UriKind.Absolute, out var site) && site.Scheme is "http" or "https"))
            return $"Site 的“{options.Site}”不是网址：写成 https://www.example.gov.cn。";
        if (options.PathBase.Length > 0 && (!options.PathBase.StartsWith('/') || options.PathBase.EndsWith('/')))
            return $"PathBase 的“{options.PathBase}”须以 / 开头，不以 / 结尾。";
        if (ProxiesOf(options).FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)) is { } proxy)
            return $"TrustedProxies 的“{proxy}”不是 IP 或网段。";
        return ProblemOf(
            options,
            0,
            nameof(options.RequestsPerAddress),
            nameof(options.OpenRatingsPerAddress),
            nameof(options.RatingsPerSurvey),
            nameof(options.WrongCodesPerAddress),
            nameof(options.SignInsPerAddress))
            ?? ProblemOf(
                options, 1, nameof(options.WrongPasswords), nameof(options.BurstMinutes), nameof(options.BurstRatings), nameof(
                    options.BurstBadRatings), nameof(options.NetworkRatings),
                nameof(
                    options.WrongCodesNoted), nameof(options.ResultStep), nameof(options.RequestSeconds), nameof(options.SessionMinutes));
    }

    /// <summary>The proxies that are trusted, as they are written.</summary>
    public static IEnumerable<string> ProxiesOf(FeedbackOptions options) =>
        options.TrustedProxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? ProblemOf(FeedbackOptions options, int least, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if ((int)typeof(FeedbackOptions).GetProperty(name)!.GetValue(options)! is var number && number < least)
                return $"{name} 的值 {number} 太小：至少 {least}。";
        }

        return null;
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
