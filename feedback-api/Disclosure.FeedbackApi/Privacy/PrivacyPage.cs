using System.Globalization;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Retention;
using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Privacy;

/// <summary>What is kept of a rating, and how long: as this service is set up.</summary>
public sealed record PrivacyPage : PageFrame
{
    /// <summary>Its address, under the path of the service.</summary>
    public const string Path = "/api/privacy";

    private PrivacyPage(string root, bool isLarge)
        : base("评价数据的保存", root, isLarge)
    {
    }

    /// <summary>What is kept, and how long.</summary>
    public required IReadOnlyList<KeptItem> Items { get; init; }

    /// <inheritdoc/>
    public override string SwitchAddress => $"{Root}{Path}?large={(IsLarge ? "0" : "1")}";

    /// <summary>The page by the settings.</summary>
    public static PrivacyPage Of(FeedbackOptions options, string root, bool isLarge)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(root, isLarge)
        {
            Items =
            [
                new("评价：评的哪一项、哪一档、原因、日期", "长期保存"),
                new("意见和差评办理中写的文字", RetentionWords.Of(options.KeepCommentsMonths)),
                new("评价码的校验值", RetentionWords.Of(options.KeepCodesMonths)),
                new("回执", "随评价保存"),
                new("网络地址的校验值", "只用于限制提交次数，密钥每天更换，第二天起对不上"),
                new("工作人员的登录", string.Create(CultureInfo.InvariantCulture, $"无操作 {options.SessionMinutes} 分钟后失效")),
                new("工作人员的操作记录", "长期保存"),
            ],
        };
    }
}
