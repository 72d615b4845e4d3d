using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The lists of a year: by grade and by budget. Every project is in one of each; a list of none has no page.</summary>
internal static class ProjectLists
{
    /// <summary>By grade, the best first, and those without one.</summary>
    public static ImmutableArray<ListOfProjects> ByGrade(PageContext context, FiscalYear year)
    {
        var projects = ExploredProjects.Of(context, year).ToLookup(project => project.PublishedSelf?.Grade);
        return [.. Enum.GetValues<Grade>().Select(grade => OfGrade(grade)).Append(OfGrade(null))];

        ListOfProjects OfGrade(Grade? grade)
        {
            var key = ListKeys.Of(grade)?.Key ?? ListKeys.None;
            return new ListOfProjects(
                year, key, grade?.Term() ?? "没有等级", grade is null ? "没有自评等级的项目" : $"自评为{grade.Value.Term()}的项目",
                SitePaths.GradeList(year, key), [.. projects[grade]]);
        }
    }

    /// <summary>By budget, in the order of the four, and those without a target.</summary>
    public static ImmutableArray<ListOfProjects> ByBudget(PageContext context, FiscalYear year)
    {
        var projects = ExploredProjects.Of(context, year).ToLookup(project => project.Target?.Budget);
        return [.. Enum.GetValues<BudgetKind>().Select(kind => OfBudget(kind)).Append(OfBudget(null))];

        ListOfProjects OfBudget(BudgetKind? budget)
        {
            var key = ListKeys.Of(budget)?.Key ?? ListKeys.None;
            return new ListOfProjects(
                year, key, budget?.Term() ?? "没有绩效目标", budget is null ? "没有绩效目标的项目" : $"{budget.Value.Term()}的项目",
                SitePaths.BudgetList(year, key), [.. projects[budget]]);
        }
    }
}
