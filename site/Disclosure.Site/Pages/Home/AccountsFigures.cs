using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.Home;

/// <summary>A closed year in figures: what came of it.</summary>
internal static class AccountsFigures
{
    public static ImmutableArray<FigureTile> Of(PageContext context, ProjectIndex projects, FiscalYear year)
    {
        var tiles = ImmutableArray.CreateBuilder<FigureTile>(4);
        var counts = YearCounts.Of(projects, year);
        tiles.Add(new FigureTile(
            "公开自评的项目",
            BudgetFigures.Figure(counts.Published),
            "个",
            counts.Targets > 0 ? $"编报绩效目标的项目 {counts.Targets} 个" : null,
            SitePaths.AccountsYear(year)));
        var execution = ExecutionRate.OfSums(projects.Of(year).Select(project => project.Execution));
        if (execution.WhyNone is null)
            tiles.Add(new FigureTile("项目预算执行率", execution.ToString(), "", ExecutionWords.Amounts(execution)));

        var grades = GradeCount.Of(projects.Of(year));
        if (!grades.IsEmpty)
        {
            tiles.Add(new FigureTile(
                "自评为优、良", new Percentage((decimal)(grades.Excellent + grades.Good) / grades.Total).ToString(), "",
                $"{grades.Excellent + grades.Good} 个，共 {grades.Total} 个有等级"));
        }

        var evaluations = context.Records.Evaluations.Count(evaluation => evaluation.Year == year);
        var key = context.Records.Evaluations.Count(evaluation => evaluation.Year == year && evaluation.Kind == EvaluationKind.Key);
        if (evaluations > 0)
            tiles.Add(new FigureTile("绩效评价", BudgetFigures.Figure(evaluations), "份", $"其中财政重点评价 {key} 份", SitePaths.Evaluations));
        return tiles.DrainToImmutable();
    }
}
