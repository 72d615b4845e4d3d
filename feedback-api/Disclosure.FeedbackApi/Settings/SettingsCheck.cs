using System.Net;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>Whether settings can be, before anything is opened by them.</summary>
internal static class SettingsCheck
{
    private static readonly string[] MayBeNone =
    [
        nameof(FeedbackOptions.RequestsPerAddress), nameof(FeedbackOptions.OpenRatingsPerAddress),
        nameof(FeedbackOptions.RatingsPerSurvey), nameof(FeedbackOptions.WrongCodesPerAddress),
        nameof(FeedbackOptions.WrongCodesPerSurvey), nameof(FeedbackOptions.AnswersPerCode),
        nameof(FeedbackOptions.SignInsPerAddress), nameof(FeedbackOptions.KeepCommentsMonths), nameof(FeedbackOptions.KeepCodesMonths),
    ];

    private static readonly string[] AtLeastOne =
    [
        nameof(FeedbackOptions.WrongPasswords), nameof(FeedbackOptions.BurstMinutes), nameof(FeedbackOptions.BurstRatings),
        nameof(FeedbackOptions.BurstBadRatings), nameof(FeedbackOptions.NetworkRatings), nameof(FeedbackOptions.WrongCodesNoted),
        nameof(FeedbackOptions.PasswordChecks), nameof(FeedbackOptions.PasswordQueue),
        nameof(FeedbackOptions.ResultHours), nameof(FeedbackOptions.RequestSeconds), nameof(FeedbackOptions.SessionMinutes),
    ];

    private const int MostPasswordChecks = 2;

    private static readonly string[] SecondFactorWords = ["off", "optional", "required"];

    // Every month has it.
    private const int LastDay = 28;

    /// <summary>What is wrong with the first that cannot be, in Chinese; nothing where all can.</summary>
    public static string? ProblemOf(FeedbackOptions options)
    {
        if (ProblemOfAddresses(options) is { } problem)
            return problem;
        if (options.PathBase.Length > 0 && (!options.PathBase.StartsWith('/') || options.PathBase.EndsWith('/')))
            return $"设置 Feedback:PathBase 的“{options.PathBase}”须以 / 开头，不以 / 结尾。";
        if (ProblemOfNetworks(nameof(options.TrustedProxies), options.TrustedProxies) is { } proxies)
            return proxies;
        if (ProblemOfNetworks(nameof(options.MetricsFrom), options.MetricsFrom) is { } readers)
            return readers;
        if (options.ExclusionsShownOn is < 1 or > LastDay)
            return $"设置 Feedback:ExclusionsShownOn 的值 {options.ExclusionsShownOn} 不对：每月的第几天，1 至 {LastDay}。";
        if (options.PasswordChecks > MostPasswordChecks)
            return $"设置 Feedback:PasswordChecks 的值 {options.PasswordChecks} 太大：至多 {MostPasswordChecks}，否则登录会拖慢评价。";
        if (!SecondFactorWords.Contains(options.SecondFactor, StringComparer.OrdinalIgnoreCase))
            return $"设置 Feedback:SecondFactor 的“{options.SecondFactor}”不对：off（停用）、optional（自愿）或 required（必须）。";
        return ProblemOf(options, 0, MayBeNone) ?? ProblemOf(options, 1, AtLeastOne)
            ?? ProblemOf(options, CountSuppression.FewestShown, nameof(FeedbackOptions.ResultStep));
    }

    /// <summary>The addresses and networks of a setting that has passed the check; an address is a network of one.</summary>
    public static IEnumerable<IPNetwork> NetworksOf(string setting) => WordsOf(setting).Select(word => Read(word)!.Value);

    private static string? ProblemOfNetworks(string name, string setting) =>
        WordsOf(setting).FirstOrDefault(word => Read(word) is null) is { } word
        ? $"设置 Feedback:{name} 的“{word}”不是 IP 或网段：写成 10.0.0.0/8,192.0.2.7。"
        : null;

    private static IPNetwork? Read(string word) => IPAddress.TryParse(word, out var address)
        ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(word, out var network) ? network : null;

    private static string[] WordsOf(string setting) =>
        setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

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

        return ProblemOfAddress(nameof(options.Site), options.Site)
            ?? ProblemOfAddress(nameof(options.PublicAddress), options.PublicAddress);
    }

    private static string? ProblemOfAddress(string name, string setting) =>
        setting.Length > 0 && !SiteAddress.TryParse(setting, out _, out var objection)
            ? $"设置 Feedback:{name} 的“{setting}”不对：{objection}。写成 https://www.example.gov.cn/jxgk/。"
            : null;

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
