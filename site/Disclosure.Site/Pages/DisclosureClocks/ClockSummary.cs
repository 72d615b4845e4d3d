using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A year's stage in figures.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Stage">With the budget or with the final accounts.</param>
/// <param name="Counts">How many units' publications stand how.</param>
public sealed record ClockSummary(FiscalYear Year, Stage Stage, ClockCounts Counts);
