using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Home;

/// <summary>How the self-evaluations of a year were graded.</summary>
internal static class GradeChart
{
    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("year", "年度"), new("excellent", "优"), new("good", "良"), new("fair", "中"), new("poor", "差"), new("graded", "有等级的项目数"),
    ];

    /// <summary>The chart; nothing where no project was graded.</summary>
    public static BarChart? Of(FiscalYear year, ProjectIndex projects)
    {
        var grades = GradeCount.Of(projects.Of(year));
        if (grades.IsEmpty)
            return null;
        return new BarChart(
            $"{year} 年 {grades.Total} 个项目的自评等级：优 {ShareOf(grades.Excellent)}，良 {ShareOf(grades.Good)}，中 {ShareOf(grades.Fair)}，差 {ShareOf(grades.Poor)}",
            "等级", "项目数", "占比",
            [
                BarOf("优（90～100 分）", grades.Excellent), BarOf("良（80～90 分）", grades.Good),
                BarOf("中（60～80 分）", grades.Fair), BarOf("差（60 分以下）", grades.Poor),
            ]);

        Bar BarOf(string name, int count) =>
            new(name, count.ToString(CultureInfo.InvariantCulture), new Percentage((decimal)count / grades.Total), ShareOf(count));

        string ShareOf(int count) =>
            decimal.Round(100m * count / grades.Total, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>The grades of every year as data.</summary>
    public static DataTable Data(ImmutableArray<FiscalYear> years, ProjectIndex projects) =>
        new("grades", "各年度项目自评等级", Columns, RowsOf(years, projects));

    private static IEnumerable<ImmutableArray<DataCell>> RowsOf(ImmutableArray<FiscalYear> years, ProjectIndex projects)
    {
        foreach (var year in years)
        {
            var grades = GradeCount.Of(projects.Of(year));
            if (!grades.IsEmpty)
                yield return [year.Number, grades.Excellent, grades.Good, grades.Fair, grades.Poor, grades.Total];
        }
    }
}
