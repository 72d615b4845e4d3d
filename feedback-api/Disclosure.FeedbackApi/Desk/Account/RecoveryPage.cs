namespace Disclosure.FeedbackApi.Desk.Account;

/// <summary>The recovery codes, which are shown this once.</summary>
public sealed record RecoveryPage : DeskFrame
{
    /// <summary>The page.</summary>
    public RecoveryPage(DeskVisit visit, IReadOnlyList<string> codes)
        : base(visit, "动态码已启用", "account/recovery") => Codes = codes;

    /// <summary>The codes.</summary>
    public IReadOnlyList<string> Codes { get; }
}
