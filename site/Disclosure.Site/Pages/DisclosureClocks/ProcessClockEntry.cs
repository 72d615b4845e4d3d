using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>Something of the process with its clock, as a row.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="UnitCode">The unit's code; empty for the government's register.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Subject">What it is, in words that name it.</param>
/// <param name="Path">Where it is shown, from the site's root; nothing where no page shows it alone.</param>
/// <param name="Clock">The clock.</param>
public sealed record ProcessClockEntry(FiscalYear Year, string UnitCode, string Unit, string Subject, string? Path, ProcessClock Clock);
