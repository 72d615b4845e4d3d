using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Compare;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The files with a year's figures that the scripts of the explorer and of comparison read: published facts alone.</summary>
public static class YearFigures
{
    /// <summary>Their paths from the site's root.</summary>
    public static IEnumerable<string> PathsOf(RecordSet records) =>
        ExploredProjects.YearsOf(records).SelectMany(year => new[] { SitePaths.ProjectFigures(year), SitePaths.UnitFigures(year) });

    /// <summary>The files, each made when it is asked for.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Of(PageContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var year in ExploredProjects.YearsOf(context.Records))
        {
            yield return (SitePaths.ProjectFigures(year), ProjectsOf(context, year));
            yield return (SitePaths.UnitFigures(year), UnitsOf(context, year));
        }
    }

    private static byte[] ProjectsOf(PageContext context, FiscalYear year) => FigureFile.Of(
        year, SitePaths.Projects, $"#y{year}", ExplorerTable.Projects, ExplorerColumns.OfProjects,
        [.. ExploredProjects.Of(context, year).Select(project => ExploredProjects.Of(context, project))]);

    private static byte[] UnitsOf(PageContext context, FiscalYear year) => FigureFile.Of(
        year, SitePaths.Units, PartOf(context.Records, year), ComparedUnits.Table, ComparedUnits.Columns,
        [.. ComparedUnits.Of(context, year)]);

    // A unit's year is a page of its own where it has one.
    private static string PartOf(RecordSet records, FiscalYear year) =>
        records.Units is [var unit, ..] && UnitYearPaths.Of(records, unit.Code, year) != SitePaths.Unit(unit.Code) ? $"{year}/" : "";
}
