using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Sentences;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Home;

/// <summary>How projects that somebody else evaluated graded themselves, beside how they were graded.</summary>
internal static class GradesBesideRechecks
{
    /// <summary>The chart; nothing where nobody else graded a project.</summary>
    public static BarChart? Of(PageContext context, FiscalYear year)
    {
        var pairs = PairsOf(context, year);
        if (pairs.IsEmpty)
            return null;
        var lower = pairs.Count(pair => pair.Other > pair.Own);
        return new BarChart(
            $"{year} 年 {pairs.Length} 个项目经他人评价有等级，{(lower == 0 ? "没有低于自评等级的" : $"{lower} 个低于自评等级")}",
            "等级", "他人评价", "自评",
            [.. Enum.GetValues<Grade>().Select(grade => BarOf(pairs, grade))]);
    }

    private static ImmutableArray<(Grade Own, Grade Other)> PairsOf(PageContext context, FiscalYear year) =>
    [
        .. from project in context.Projects.Of(year)
           where project.PublishedSelf is { Grade: not null }
           let other = OtherScore.Of(context.Records.EvaluationsOf(project.Code).Where(
               evaluation => evaluation.Year == year && evaluation.Kind != EvaluationKind.Comprehensive))
           where other is { Grade: not null }
           select (project.PublishedSelf!.Grade!.Value, other!.Grade!.Value),
    ];

    private static Bar BarOf(ImmutableArray<(Grade Own, Grade Other)> pairs, Grade grade)
    {
        var others = pairs.Count(pair => pair.Other == grade);
        return new Bar(
            grade.Term(), $"{others} 个", new Percentage((decimal)others / pairs.Length), $"{pairs.Count(pair => pair.Own == grade)} 个");
    }
}
