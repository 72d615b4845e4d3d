using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;

namespace Disclosure.Model.Clocks;

/// <summary>How many publications stand how.</summary>
/// <param name="OnTime">How many were published on time.</param>
/// <param name="Late">How many were published late.</param>
/// <param name="Overdue">How many are due and not published.</param>
/// <param name="NotDue">How many are not due yet.</param>
/// <param name="NotApproved">How many should be approved and are not.</param>
public sealed record ClockCounts(int OnTime, int Late, int Overdue, int NotDue, int NotApproved)
{
    /// <summary>How many are or were due.</summary>
    public int Due => OnTime + Late + Overdue;

    /// <summary>及时率: on time, of those that are or were due; nothing where none was.</summary>
    public Percentage? OnTimeShare => Due == 0 ? null : new Percentage((decimal)OnTime / Due);

    /// <summary>Counts <paramref name="states"/>.</summary>
    public static ClockCounts Of(IEnumerable<ClockState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var counts = states.CountBy(state => state).ToDictionary();
        return new ClockCounts(
            counts.GetValueOrDefault(ClockState.OnTime),
            counts.GetValueOrDefault(ClockState.Late),
            counts.GetValueOrDefault(ClockState.Overdue),
            counts.GetValueOrDefault(ClockState.NotDue),
            counts.GetValueOrDefault(ClockState.NotApproved));
    }
}
