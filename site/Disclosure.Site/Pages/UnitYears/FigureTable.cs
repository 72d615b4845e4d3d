using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A unit's year beside its years before and the median of all departments.</summary>
internal static class FigureTable
{
    private const int YearsBefore = 3;

    /// <summary>The table.</summary>
    public static Table<FigureRow> Figures { get; } = new("figures", "与往年、与各部门相比", of =>
    [
        of.Words("of", "年度或范围", row => row.Name) with
        {
            Cell = (root, row) => row.Path is { } path ? new FactCell(row.Name, root.LinkTo(path)) : null,
        },
        With(of.Share("execution", "项目执行率", row => row.Execution), row => row.Of?.Execution),
        OfDepartments(of, "executionDepartments", "项目执行率的部门数", row => row.Of?.Execution),
        With(of.Share("attained", "项目目标达成率", row => row.Attained), row => row.Of?.Attained),
        OfDepartments(of, "attainedDepartments", "项目目标达成率的部门数", row => row.Of?.Attained),
        With(of.Points("total", "整体自评总分", row => row.Total), row => row.Of?.Total),
        OfDepartments(of, "totalDepartments", "整体自评总分的部门数", row => row.Of?.Total),
        With(of.Difference("gap", "评价与自评相差", row => row.Gap), row => row.Of?.Gap),
        OfDepartments(of, "gapDepartments", "评价与自评相差的部门数", row => row.Of?.Gap),
    ]);

    /// <summary>The rows; none where the year itself has no figure.</summary>
    public static ImmutableArray<FigureRow> RowsOf(PageContext context, DistrictYears district, Unit unit, FiscalYear year)
    {
        var own = UnitFigures.Of(context, unit, year);
        if (own.IsEmpty)
            return [];
        var median = district.Of(year);
        return
        [
            FigureRow.OfYear(year, null, own),
            .. UnitYearPages.YearsOf(context.Records).Where(before => before < year).Take(YearsBefore)
                .Select(before => (Year: before, Figures: UnitFigures.Of(context, unit, before)))
                .Where(before => !before.Figures.IsEmpty)
                .Select(before => FigureRow.OfYear(before.Year, SitePaths.UnitYear(unit.Code, before.Year), before.Figures)),
            .. median.IsEmpty ? Array.Empty<FigureRow>() : [FigureRow.OfDistrict(year, median)],
        ];
    }

    private static Column<FigureRow> With(Column<FigureRow> column, Func<FigureRow, DistrictMedian?> median) => column with
    {
        Cell = (_, row) => median(row) is { } of && column.Text(row) is { } text
            ? new FactCell(text, Note: $"{of.Departments} 个部门")
            : null,
    };

    private static Column<FigureRow> OfDepartments(
        ColumnsOf<FigureRow> of, string key, string heading, Func<FigureRow, DistrictMedian?> median) =>
        of.Count(key, heading, "个", row => median(row)?.Departments) with { Use = ColumnUse.Data };
}
