using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>What the process made of a year in figures, and what it should have made and did not.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Counts">How many of what was made stand how: what was never made has no clock.</param>
/// <param name="UnmadeMonitoring">
/// How many monitorings are not there though the last day for them is past: of each project one for each day that the rules have monitored.
/// </param>
/// <param name="UnmadeApplications">Of how many projects the year's result should have been applied to a budget, and was not.</param>
public sealed record ProcessClockSummary(FiscalYear Year, ClockCounts Counts, int UnmadeMonitoring, int UnmadeApplications);
