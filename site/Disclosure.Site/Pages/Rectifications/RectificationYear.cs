using Disclosure.Model.Calendar;
using Disclosure.Model.Rectifications;

namespace Disclosure.Site.Pages.Rectifications;

/// <summary>The faults of a year, in figures.</summary>
/// <param name="Year">The year in which they were found to have been.</param>
/// <param name="Counts">How many, and how far they are mended.</param>
public readonly record struct RectificationYear(FiscalYear Year, RectificationCounts Counts);
