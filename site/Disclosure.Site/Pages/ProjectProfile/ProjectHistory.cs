using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>All years of a project in a row each, and its totals over the years.</summary>
internal static class ProjectHistory
{
    private const decimal FullMarks = 100m;

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
    ]);

    /// <summary>The years for readers.</summary>
    /// <param name="page">The page.</param>
    /// <param name="years">The years, newest first.</param>
    public static FactTable TableOf(Page page, ImmutableArray<ProjectYear> years) =>
        Years.ForReaders(page, years) with { HidesCaption = true, CsvFile = ProjectTables.HasAny(years) ? Years.FileName : null };

    /// <summary>The approved totals; nothing below two of them, which make no line.</summary>
    public static TrendChart? TrendOf(ImmutableArray<ProjectYear> years)
    {
        var points = ImmutableArray.CreateBuilder<TrendPoint>(years.Length);
        for (var i = years.Length - 1; i >= 0; i--)
        {
            if (years[i].SelfEvaluation is { } self)
            {
                points.Add(new TrendPoint(
                    years[i].Year.ToString(CultureInfo.InvariantCulture), self.Total?.Value, self.Total?.ToString() ?? ""));
            }
        }

        var known = points.Where(point => point.Value is not null).ToList();
        return known.Count < 2
            ? null
            : new TrendChart(
                $"自评总分从 {known[0].Label} 年的 {known[0].Text} 分到 {known[^1].Label} 年的 {known[^1].Text} 分（满分 100）",
                FullMarks,
                points.DrainToImmutable());
    }

    private static (int Reached, int Judged)? AttainedOf(ProjectYear year) =>
        year.SelfEvaluation is not null && ProjectResult.AttainedOf(year) is { Judged: > 0 } attained ? attained : null;
}
