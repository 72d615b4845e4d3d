namespace Disclosure.FeedbackApi.Desk.Audit;

/// <summary>What staff did, the last first.</summary>
public sealed record AuditPage : DeskFrame
{
    /// <summary>The page.</summary>
    public AuditPage(DeskVisit visit)
        : base(visit, "审计日志", "audit")
    {
    }

    /// <summary>The lines of this page.</summary>
    public required IReadOnlyList<AuditRow> Rows { get; init; }

    /// <summary>Which page of them it is.</summary>
    public required DeskPaging Paging { get; init; }
}
