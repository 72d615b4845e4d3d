using Disclosure.FeedbackApi.Desk.Audit;
using Disclosure.FeedbackApi.Staff;

namespace Disclosure.FeedbackApi.Desk.Account;

/// <summary>One's own account: password, second factor, sessions, and what was done in one's name.</summary>
public sealed record AccountPage : DeskFrame
{
    /// <summary>The page.</summary>
    public AccountPage(DeskVisit visit)
        : base(visit, "我的账号", "account")
    {
    }

    /// <summary>Whether one signs in with a password here; else the provider has it.</summary>
    public required bool HasPassword { get; init; }

    /// <summary>Whether there is a second factor to have.</summary>
    public required bool OffersCodes { get; init; }

    /// <summary>How many recovery codes are left; nothing where one has no second factor.</summary>
    public required int? RecoveryLeft { get; init; }

    /// <summary>One's sessions, the newest first.</summary>
    public required IReadOnlyList<SessionView> Sessions { get; init; }

    /// <summary>The last that was done in one's name, the newest first.</summary>
    public required IReadOnlyList<AuditRow> Recent { get; init; }

    /// <summary>Where the forms are sent.</summary>
    public string Action => $"{Desk}/{Place}";
}
