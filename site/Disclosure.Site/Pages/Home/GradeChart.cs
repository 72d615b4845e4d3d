using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Home;

/// <summary>How the self-evaluations of a year were graded.</summary>
internal static class GradeChart
{
    /// <summary>The grades of every year.</summary>
    public static Table<(FiscalYear Year, GradeCount Grades)> ByYear { get; } = new("grades", "各年度项目自评等级", of =>
    [
        of.Year("year", "年度", row => row.Year),
        of.Count("excellent", "优", null, row => row.Grades.Excellent),
        of.Count("good", "良", null, row => row.Grades.Good),
        of.Count("fair", "中", null, row => row.Grades.Fair),
        of.Count("poor", "差", null, row => row.Grades.Poor),
        of.Count("graded", "有等级的项目数", null, row => row.Grades.Total),
    ]);

    /// <summary>The chart, with the grades that others gave beside; nothing where no project was graded.</summary>
    /// <param name="projects">The projects of the year.</param>
    /// <param name="year">The year.</param>
    /// <param name="others">The grades that others gave; nothing where they gave none.</param>
    public static BarChart? Of(IReadOnlyList<ProjectInYear> projects, FiscalYear year, GradesBesideRechecks? others)
    {
        var grades = GradeCount.Of(projects);
        if (grades.IsEmpty)
            return null;
        return new BarChart(
            $"{year} 年 {grades.Total} 个项目的自评等级：优 {ShareOf(grades.Excellent)}，良 {ShareOf(grades.Good)}，"
                + $"中 {ShareOf(grades.Fair)}，差 {ShareOf(grades.Poor)}",
            "等级", "自评", others is null ? "占比" : "绩效评价",
            [
                BarOf(Grade.Excellent, grades.Excellent), BarOf(Grade.Good, grades.Good), BarOf(Grade.Fair, grades.Fair),
                BarOf(Grade.Poor, grades.Poor),
            ]);

        Bar BarOf(Grade grade, int count) => new(
            grade.Term(),
            count.ToString(CultureInfo.InvariantCulture),
            ShareOf(count),
            others is null ? ShareOf(count).ToString() : others.CountOf(grade).ToString(CultureInfo.InvariantCulture));

        Percentage ShareOf(int count) => new((decimal)count / grades.Total);
    }

    /// <summary>The years that have grades.</summary>
    public static IEnumerable<(FiscalYear Year, GradeCount Grades)> RowsOf(ImmutableArray<FiscalYear> years, ProjectIndex projects) =>
        years.Select(year => (year, GradeCount.Of(projects.Of(year)))).Where(row => !row.Item2.IsEmpty);
}
