using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>All years of a project in a row each.</summary>
internal static class ProjectHistory
{
    /// <summary>
    /// The years. Data has the sum of the rows and the recomputed total beside the approved one, which readers see in the year's section.
    /// </summary>
    public static Table<ProjectYear> Years { get; } = new("years", "历年一览", of =>
    [
        of.Year("year", "年度", year => new FiscalYear(year.Year)) with
        {
            Cell = (_, year) => new($"{year.Year} 年度", "#" + year.Anchor),
        },
        of.Amount("targetAmount", "年初预算", year => year.TargetAmount),
        of.Amount("budget", "全年预算数", year => year.SelfEvaluation?.Funds.Total?.Budget),
        of.Amount("executed", "全年执行数", year => year.SelfEvaluation?.Funds.Total?.Executed),
        of.Rate("rate", "执行率", year => year.SelfEvaluation?.Funds.Total is { } total ? ExecutionRate.Of(total) : default),
        of.Count("reached", "达成的指标", "项", year => AttainedOf(year)?.Reached) with { Use = ColumnUse.Data },
        of.Count("judged", "可比对的指标", "项", year => AttainedOf(year)?.Judged) with { Use = ColumnUse.Data },
        of.Words("attained", "达成 / 可比对的指标", year => AttainedOf(year) is (var reached, var judged) ? $"{reached} / {judged}" : null) with
        {
            Look = ColumnLook.Count("项"),
            Use = ColumnUse.Readers,
        },
        of.Points("total", "自评总分", year => year.SelfEvaluation?.Total) with
        {
            Cell = (_, year) => year.WhyNotEvaluated is { } why ? new(null, Badge: why) : null,
        },
        of.Grade("grade", "自评等级", year => year.SelfEvaluation?.Grade),
        of.Words("state", "没有自评的原因", year => year.WhyNotEvaluated?.Text) with { Use = ColumnUse.Data },
        of.Points("sum", "各项得分相加", year => year.Score?.SumOfApproved) with { Use = ColumnUse.Data },
        of.Grade("sumGrade", "按批复总分应得的等级", year => year.Score?.GradeOfApproved) with { Use = ColumnUse.Data },
        of.Points("recomputed", "核算总分", year => year.Score?.Recomputed) with { Use = ColumnUse.Data },
        of.Grade("recomputedGrade", "核算等级", year => year.Score?.RecomputedGrade) with { Use = ColumnUse.Data },
        of.Share("surveyedRate", "调查满意率", year => year.SurveyedRate),
    ]);

    /// <summary>The years for readers.</summary>
    /// <param name="page">The page.</param>
    /// <param name="years">The years, newest first.</param>
    public static FactTable TableOf(Page page, ImmutableArray<ProjectYear> years) =>
        Years.ForReaders(page, years) with { HidesCaption = true, CsvFile = ProjectTables.HasAny(years) ? Years.FileName : null };

    /// <summary>How many indicators were reached, of those that can be told; nothing where none can, or there is no result.</summary>
    public static (int Reached, int Judged)? AttainedOf(ProjectYear year)
    {
        if (year.SelfEvaluation is null)
            return null;
        var judged = (year.Indicators?.Groups ?? []).SelectMany(group => group.Rows)
            .Where(row => row.Judged is { } attainment && attainment.IsJudged()).ToList();
        return judged.Count == 0 ? null : (judged.Count(row => row.Judged == Attainment.Reached), judged.Count);
    }
}
