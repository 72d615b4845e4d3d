using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;
using Disclosure.Site.Pages.Satisfaction;

namespace Disclosure.Site.Pages.Project;

/// <summary>A project's tables as data: every indicator and every funds row of every year.</summary>
internal static class ProjectTables
{
    private static readonly ImmutableArray<DataColumn> IndicatorColumns =
    [
        new("year", "年度"), new("form", "表"), new("level1", "一级指标"), new("level2", "二级指标"), new("level3", "三级指标"),
        new("target", "年度指标值"), new("actual", "实际完成值"), new("weight", "分值"), new("score", "得分"),
        new("recomputed", "核算得分"), new("reason", "偏差原因分析及改进措施"), new("baseline", "基期值"), new("rule", "评分规则"),
    ];

    private static readonly ImmutableArray<DataColumn> FundColumns =
    [
        new("year", "年度"), new("form", "表"), new("kind", "资金"), new("whole", "项目总额（元）"), new("initial", "年初预算数（元）"),
        new("budget", "全年预算数（元）"), new("executed", "全年执行数（元）"), new("weight", "分值"), new("rate", "执行率"), new("score", "得分"),
    ];

    /// <summary>The tables; none for a project of which nothing is published.</summary>
    public static ImmutableArray<DataTable> Of(ProjectPage page) =>
        page.Years.All(year => year.Target is null && year.SelfEvaluation is null)
            ? []
            :
            [
                new("indicators", "绩效指标", IndicatorColumns, page.Years.SelectMany(IndicatorRows)),
                new("funds", "项目资金", FundColumns, page.Years.SelectMany(FundRows)),
                .. Surveyed(page),
            ];

    private static ImmutableArray<DataTable> Surveyed(ProjectPage page)
    {
        var results = page.Years.SelectMany(year => year.Surveys).ToList();
        return results.Count == 0 ? [] : [SatisfactionFacts.TableOf(results)];
    }

    private static IEnumerable<ImmutableArray<DataCell>> IndicatorRows(ProjectYear year)
    {
        foreach (var indicator in year.Target?.Indicators ?? [])
            yield return IndicatorRow(year, "绩效目标", indicator, null);
        var self = year.SelfEvaluation?.Indicators ?? [];
        for (var i = 0; i < self.Length; i++)
            yield return IndicatorRow(year, "绩效自评", self[i], i < year.Score?.Rows.Length ? year.Score.Rows[i] : null);
    }

    private static ImmutableArray<DataCell> IndicatorRow(ProjectYear year, string form, Indicator row, ScoreReceipt? receipt) =>
    [
        year.Year, form, row.Level1, row.Level2, row.Level3, row.Target.Raw, row.Result?.Actual.Raw, row.Weight,
        row.Result?.Score, receipt?.Computed, row.Result?.Reason, row.Baseline, row.Rule,
    ];

    private static IEnumerable<ImmutableArray<DataCell>> FundRows(ProjectYear year)
    {
        foreach (var line in year.Target?.Funds.Lines ?? [])
            yield return FundRow(year, "绩效目标", line);
        foreach (var line in year.SelfEvaluation?.Funds.Lines ?? [])
            yield return FundRow(year, "绩效自评", line);
    }

    private static ImmutableArray<DataCell> FundRow(ProjectYear year, string form, FundLine line) =>
    [
        year.Year, form, line.Label ?? line.Kind.Term(), line.WholePeriod, line.Initial, line.Budget, line.Executed,
        line.Weight, line.Rate?.ToString(), line.Score,
    ];
}
