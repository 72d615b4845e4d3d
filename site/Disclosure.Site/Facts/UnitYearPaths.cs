using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Facts;

/// <summary>Where a unit's year is told: every unit has a page for every year that anybody owes something in.</summary>
internal static class UnitYearPaths
{
    /// <summary>The page of a unit in a year, from the site's root; the unit's own for a year that has none.</summary>
    public static string Of(RecordSet records, UnitCode unit, FiscalYear year) =>
        OwedItems.Of(records).Years.Contains(year) ? SitePaths.UnitYear(unit, year) : SitePaths.Unit(unit);
}
