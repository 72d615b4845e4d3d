using Disclosure.Model.Calendar;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A year's stage in figures.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Stage">With the budget or with the final accounts.</param>
/// <param name="OnTime">How many published on time.</param>
/// <param name="Late">How many published late.</param>
/// <param name="Overdue">How many are due and have not published.</param>
/// <param name="NotDue">How many are not due yet.</param>
/// <param name="NotApproved">How many should be approved and are not.</param>
public sealed record ClockSummary(FiscalYear Year, Stage Stage, int OnTime, int Late, int Overdue, int NotDue, int NotApproved)
{
    /// <summary>How many are or were due.</summary>
    public int Due => OnTime + Late + Overdue;
}
