using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>What every page of the desk has.</summary>
/// <param name="Visit">Who looks at it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">Its address below the desk, without a query; empty for the desk itself.</param>
public abstract record DeskFrame(DeskVisit Visit, string Title, string Place)
{
    /// <summary>The survey it is about; nothing where it is about none.</summary>
    public Survey? Survey { get; init; }

    /// <summary>What is to be mended; nothing where nothing is.</summary>
    public Problem? Problem { get; init; }

    /// <summary>What was just done, in words; nothing where nothing was.</summary>
    public string? Done { get; init; }

    /// <summary>The address of the desk.</summary>
    public string Desk => Visit.Desk;

    /// <summary>The title of the window: a problem comes first, as it is read out first.</summary>
    public string WindowTitle => $"{(Problem is null ? "" : "未完成：")}{Title} · 评价办理台";

    /// <summary>Who is signed in, with the role.</summary>
    public string Member => Visit.Member is { } member ? $"{member.Name}（{DeskWords.Of(member.Role)}）" : "";

    /// <summary>The links on every page.</summary>
    public IEnumerable<DeskLink> Links => Visit.Member?.Role == StaffRole.Approver
        ? [To("", "概览"), To("cases", "差评"), To("audit", "审计日志"), To("account", "我的账号")]
        : [To("", "概览"), To("cases", "差评"), To("account", "我的账号")];

    /// <summary>The links on the pages of a survey; none on others.</summary>
    public IEnumerable<DeskLink> SurveyLinks => Survey is null
        ? []
        : [
            To($"surveys/{Survey.Id}", "概况"), To($"surveys/{Survey.Id}/cases", "差评"), To($"surveys/{Survey.Id}/comments", "意见"),
            To($"surveys/{Survey.Id}/batches", "纸质批次"), To($"surveys/{Survey.Id}/invitations", "发放评价码"),
        ];

    /// <summary>Whether the problem is about a field.</summary>
    public bool IsAbout(string field) => Problem?.Field == field;

    private DeskLink To(string place, string text) => new(place.Length == 0 ? Desk : $"{Desk}/{place}", text, place == Place);
}
