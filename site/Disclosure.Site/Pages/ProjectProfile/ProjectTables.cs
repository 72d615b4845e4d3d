using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;
using Disclosure.Site.Data;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A project's tables as data: every indicator and every funds row of every year.</summary>
internal static class ProjectTables
{
    /// <summary>The tables; none for a project of which nothing is published.</summary>
    public static ImmutableArray<DataTable> Of(ProjectPage page) =>
        page.Years.All(year => year.Target is null && year.SelfEvaluation is null)
            ? []
            :
            [
                TableData.Indicators("绩效指标", page.Years.SelectMany(TablesOf)),
                TableData.Funds("项目资金", page.Years.SelectMany(TablesOf).Select(one => one.Table)),
                .. Surveyed(page),
            ];

    private static ImmutableArray<DataTable> Surveyed(ProjectPage page)
    {
        var results = page.Years.SelectMany(year => year.Surveys).ToList();
        return results.Count == 0 ? [] : [SatisfactionFacts.TableOf(results)];
    }

    private static IEnumerable<(PerformanceTable Table, SelfEvaluationScore? Score)> TablesOf(ProjectYear year)
    {
        if (year.Target is { } target)
            yield return (target, null);
        if (year.SelfEvaluation is { } self)
            yield return (self, year.Score);
    }
}
