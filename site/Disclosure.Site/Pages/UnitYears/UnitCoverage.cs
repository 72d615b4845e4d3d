using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Coverage;
using Disclosure.Model.Organisation;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Coverage;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>How far a department's projects are self-evaluated, and how the scores of others differ: on its own page.</summary>
internal static class UnitCoverage
{
    /// <summary>The section of a year; none for a unit under a department, or where nothing is covered or evaluated yet.</summary>
    public static ImmutableArray<ProcessSection> Of(PageContext context, ILinkRoot root, Unit unit, FiscalYear year)
    {
        if (unit.Kind != UnitKind.Department || DepartmentCoverages.Of(context, unit.Code, year) is not { } coverage)
            return [];
        var lead = string.Concat(CoverageOf(coverage, year), GapsOf(coverage.Gaps));
        return lead.Length == 0
            ? []
            :
            [
                new ProcessSection($"y{year}-coverage", PageTitles.Coverage, [])
                {
                    Lead = lead,
                    Chart = BandWords.ChartOf(coverage.Gaps),
                    More = new SwitchLink($"各部门的{PageTitles.Coverage}", root.LinkTo(SitePaths.Coverage(year))),
                },
            ];
    }

    private static string? CoverageOf(DepartmentCoverage coverage, FiscalYear year)
    {
        if (!coverage.IsDue || coverage.Projects is not { ByNumber: { } byNumber } projects)
            return null;
        var money = projects.ByMoney is { } byMoney ? $"，按资金 {byMoney}" : "";
        var aside = ProjectsAside.Phrase(coverage.Aside) is { } words ? $"另有 {words}，不计。" : "";
        var withheld = projects.Withheld > 0 ? $"另有 {projects.Withheld} 个不予公开，不计。" : "";
        return $"{year} 年应自评的项目 {projects.Counted} 个，公开自评 {projects.Covered} 个，按项目数 {byNumber}{money}。{withheld}{aside}";
    }

    private static string? GapsOf(EvaluationGaps gaps) => gaps.Farthest is { } farthest
        ? $"绩效评价与自评相差的中位数：{SignedOf(gaps)}分；差得最多的一份，{BandWords.Sentence(farthest)}。"
        : null;

    private static string SignedOf(EvaluationGaps gaps) => gaps.Median!.Value.Value switch
    {
        0 => "0 ",
        > 0 and var higher => $"高 {new Points(higher)} ",
        var lower => $"低 {new Points(-lower)} ",
    };
}
