using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>The medians of the departments that published a year.</summary>
/// <param name="Execution">Of execution rates, as a ratio.</param>
/// <param name="Attained">Of the shares of targets reached, as a ratio.</param>
/// <param name="Total">Of the totals of self-evaluations as a whole.</param>
/// <param name="Gap">Of the median differences between others' scores and self-given ones.</param>
public sealed record DistrictYear(DistrictMedian? Execution, DistrictMedian? Attained, DistrictMedian? Total, DistrictMedian? Gap)
{
    /// <summary>Whether too few departments published anything.</summary>
    public bool IsEmpty => Execution is null && Attained is null && Total is null && Gap is null;

    internal static DistrictYear Of(PageContext context, FiscalYear year)
    {
        ImmutableArray<UnitFigures> departments =
        [
            .. context.Records.Units.Where(unit => unit.Kind == UnitKind.Department).Select(unit => UnitFigures.Of(context, unit, year)),
        ];
        return new DistrictYear(
            DistrictMedian.Of(departments.Select(one => one.Execution.Value?.Ratio), 4),
            DistrictMedian.Of(departments.Select(one => one.AttainedShare?.Ratio), 4),
            DistrictMedian.Of(departments.Select(one => one.Total?.Value), 2),
            DistrictMedian.Of(departments.Select(one => one.Gaps.Median?.Value), 2));
    }
}
