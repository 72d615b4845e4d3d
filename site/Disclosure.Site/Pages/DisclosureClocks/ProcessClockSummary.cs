using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>What the process made of a year in figures.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Counts">How many stand how.</param>
public sealed record ProcessClockSummary(FiscalYear Year, ClockCounts Counts);
