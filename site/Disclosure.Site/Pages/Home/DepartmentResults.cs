using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Portals;
using Disclosure.Site.Facts;
using Disclosure.Site.Sentences;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Home;

/// <summary>Money against results, department by department.</summary>
internal static class DepartmentResults
{
    /// <summary>The departments, as the picture of the first page is drawn from them.</summary>
    public static Table<DepartmentResult> Departments { get; } = new("departments", "各部门花的钱和目标达成情况", of =>
    [
        of.Code("code", "部门编码", row => row.Code.Value),
        of.Words("name", "部门", row => row.Name),
        of.Count("projects", "公开自评的项目", "个", row => row.Projects),
        of.Amount("budget", "全年预算数", row => row.Execution.Budget),
        of.Amount("executed", "全年执行数", row => row.Execution.Executed),
        of.Amount("perResident", "人均全年执行数", row => row.PerResident),
        of.Count("reached", "达成的指标", "项", row => row.Attained.Reached),
        of.Count("judged", "可比对的指标", "项", row => row.Attained.Judged),
        of.Share("reachedShare", "达成的占比", row => row.ReachedShare),
        of.Count("excellent", "自评优", "个", row => row.Grades.Excellent),
        of.Count("good", "自评良", "个", row => row.Grades.Good),
        of.Count("fair", "自评中", "个", row => row.Grades.Fair),
        of.Count("poor", "自评差", "个", row => row.Grades.Poor),
        of.Count("rechecked", "经绩效评价的项目", "个", row => row.Rechecked),
        of.Count("lower", "低于自评的项目", "个", row => row.Lower),
    ]);

    /// <summary>The departments with published self-evaluations, those that spent most first.</summary>
    public static ImmutableArray<DepartmentResult> Of(PageContext context, FiscalYear year) =>
    [
        .. context.Projects.Of(year).Where(project => project.PublishedSelf is not null)
            .GroupBy(project => project.Department)
            .Select(group => Of(context, group.Key, [.. group]))
            .OrderByDescending(row => row.Execution.Executed?.Yuan ?? 0m).ThenBy(row => row.Code),
    ];

    /// <summary>An amount for each resident; nothing where the population is not configured.</summary>
    public static Money? PerResident(Population? population, Money? amount) =>
        population is { Residents: > 0 and var residents } && amount is { } known ? Money.FromYuan(known.Yuan / residents) : null;

    private static DepartmentResult Of(PageContext context, UnitCode department, IReadOnlyList<ProjectInYear> projects)
    {
        var rechecked = ProjectsTold.RecheckedOf(context, projects);
        var execution = ExecutionRate.OfSums(projects.Select(project => project.Execution));
        return new DepartmentResult(
            department, context.Records.NameOf(department), projects.Count, execution, context.Scores.AttainedOf(projects),
            ProjectsTold.GradesOf(projects), rechecked.Length, rechecked.Count(pair => pair.Other < pair.Own))
        {
            PerResident = PerResident(context.Records.Portal.Population, execution.Executed),
        };
    }
}
