using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A year of the unit, or the median of all departments, as a row of figures.</summary>
/// <param name="Name">The year, or whose median it is.</param>
/// <param name="Path">The year's page, from the site's root; nothing for the page itself and for the median.</param>
public sealed record FigureRow(string Name, string? Path)
{
    /// <summary>项目执行率.</summary>
    public Percentage? Execution { get; init; }

    /// <summary>项目目标达成率.</summary>
    public Percentage? Attained { get; init; }

    /// <summary>整体自评总分.</summary>
    public Points? Total { get; init; }

    /// <summary>Others' scores less self-given ones: the median.</summary>
    public Points? Gap { get; init; }

    /// <summary>Of how many departments each is the median; nothing of the unit's own.</summary>
    public DistrictYear? Of { get; init; }

    internal static FigureRow OfYear(FiscalYear year, string? path, UnitFigures figures) => new($"{year} 年", path)
    {
        Execution = Shown(figures.Execution.Value),
        Attained = Shown(figures.AttainedShare),
        Total = figures.Total,
        Gap = figures.Gaps.Median is { } gap ? new Points(decimal.Round(gap.Value, 2, MidpointRounding.AwayFromZero)) : null,
    };

    internal static FigureRow OfDistrict(FiscalYear year, DistrictYear district) => new($"{year} 年各部门中位数", null)
    {
        Execution = district.Execution is { } execution ? new Percentage(execution.Value) : null,
        Attained = district.Attained is { } attained ? new Percentage(attained.Value) : null,
        Total = district.Total is { } total ? new Points(total.Value) : null,
        Gap = district.Gap is { } gap ? new Points(gap.Value) : null,
        Of = district,
    };

    private static Percentage? Shown(Percentage? share) =>
        share is { } known ? new Percentage(decimal.Round(known.Ratio, 4, MidpointRounding.AwayFromZero)) : null;
}
