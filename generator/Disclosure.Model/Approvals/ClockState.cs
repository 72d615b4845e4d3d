namespace Disclosure.Model.Approvals;

/// <summary>How publication stands against its due date.</summary>
public enum ClockState
{
    /// <summary>未到期: not published, not yet due; or the year's stage has not come round yet.</summary>
    NotDue,

    /// <summary>按期公开: published on or before the due date.</summary>
    OnTime,

    /// <summary>逾期公开: published after the due date.</summary>
    Late,

    /// <summary>逾期未公开: not published, and due.</summary>
    Overdue,

    /// <summary>未批复: the stage has come round and no approval is known, so no clock runs.</summary>
    NotApproved,
}
