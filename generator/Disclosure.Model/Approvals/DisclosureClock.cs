using Disclosure.Model.Records;
namespace Disclosure.Model.Approvals;

/// <summary>
/// The clock that an approval starts: publication is due 20 calendar days after it (预算法 art. 14 for governments and
/// departments, 实施条例 art. 6 for subordinate units). The day of approval is not counted.
/// </summary>
/// <param name="Approval">The approval that started the clock, or nothing where none is known.</param>
/// <param name="Published">The day of publication, or nothing.</param>
/// <param name="AsOf">The day the state is told for; never the machine's clock.</param>
public sealed record DisclosureClock(Approval? Approval, DateOnly? Published, DateOnly AsOf)
{
    /// <summary>The number of calendar days allowed.</summary>
    public const int DaysAllowed = 20;

    /// <summary>Whether the year's stage has not come round yet, so that no approval is to be expected and nobody is late.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The last day to publish on time.</summary>
    public DateOnly? DueDate => Approval?.Date.AddDays(DaysAllowed);

    /// <summary>Days past the due date: of the publication, or so far where it is still missing; 0 when on time or not due.</summary>
    public int DaysLate => DueDate is { } due ? Math.Max(0, (Published ?? AsOf).DayNumber - due.DayNumber) : 0;

    /// <summary>On which day after the approval publication was; nothing where either is missing.</summary>
    public int? DaysTaken => (Approval, Published) is ({ } approval, { } published) ? published.DayNumber - approval.Date.DayNumber : null;

    /// <summary>Days that are left to publish on time; nothing where it is published, overdue, or no clock runs.</summary>
    public int? DaysLeft => DueDate is { } due && Published is null && AsOf <= due ? due.DayNumber - AsOf.DayNumber : null;

    /// <summary>
    /// How publication stands: the one answer, for every page. What has not come round yet is not due rather than not approved.
    /// </summary>
    public ClockState State => (DueDate, Published, DaysLate) switch
    {
        (null, _, _) => IsAhead ? ClockState.NotDue : ClockState.NotApproved,
        (_, not null, 0) => ClockState.OnTime,
        (_, not null, _) => ClockState.Late,
        (_, null, 0) => ClockState.NotDue,
        _ => ClockState.Overdue,
    };
}
