using System.Collections.Concurrent;
using Disclosure.Model.Calendar;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>The medians of every year, each made once for all pages. Safe for many threads.</summary>
internal sealed class DistrictYears(PageContext context)
{
    private readonly ConcurrentDictionary<FiscalYear, Lazy<DistrictYear>> _years = new();

    /// <summary>The medians of a year.</summary>
    public DistrictYear Of(FiscalYear year) =>
        _years.GetOrAdd(year, of => new Lazy<DistrictYear>(() => DistrictYear.Of(context, of))).Value;
}
