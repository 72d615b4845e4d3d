using Disclosure.Model.Calendar;
using Disclosure.Model.Yardstick;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>A lost point as a row.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Code">The unit's code; empty for the government.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Loss">What was lost for what.</param>
/// <param name="Path">The page and place where it is late, missing or amiss, from the site's root.</param>
public sealed record YardstickLostRow(FiscalYear Year, string Code, string Unit, YardstickLoss Loss, string Path);
