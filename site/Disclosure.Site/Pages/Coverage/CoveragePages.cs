using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Calendar;
using Disclosure.Model.Coverage;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Process;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.Coverage;

/// <summary><c>coverage/{year}/</c>: a page for each year that has targets or self-evaluations.</summary>
internal static class CoveragePages
{
    /// <summary>The footer's link: to the newest year with self-evaluations, else the newest there is.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts)
    {
        var newest = ShownYears.Of(facts.Records);
        return (newest.Accounts ?? newest.Budget) is { } year ? [new SiteLink(PageTitles.Coverage, SitePaths.Coverage(year))] : [];
    }

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var years = ChainYears.Of(context.Records).Coverage;
        return years.Select(year => PagePlan.InFolder(SitePaths.Coverage(year), () => Make(context, years, year)));
    }

    private static CoveragePage Make(PageContext context, ImmutableArray<FiscalYear> years, FiscalYear year)
    {
        var records = context.Records;
        ImmutableArray<Evaluation> evaluations = [.. records.Evaluations.Where(evaluation => evaluation.Year == year)];
        var gaps = EvaluationGaps.Of(evaluations.Select(evaluation => EvaluationGap.Of(records, evaluation)).OfType<EvaluationGap>());
        var corrected = CorrectionNotes.RecordsOf(context, year, RecordKind.Accountability).ToList();
        return new CoveragePage
        {
            Site = context.Site,
            Path = SitePaths.Coverage(year),
            Title = PageTitles.CoverageYear(year),
            Description = $"{year} 年各部门有多少项目、多少资金公开了绩效自评；抽查复核和其他绩效评价的得分和单位自评相差多少。",
            Crumbs = [new Crumb(PageTitles.Evaluations, SitePaths.Evaluations)],
            Year = year,
            AsOf = records.AsOf,
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.Of(context, new LinkRoot(SitePaths.Coverage(year)), corrected),
            Years = years,
            Departments = DepartmentCoverages.Of(context, year),
            Uncounted = GapsViews.Of(context, new LinkRoot(SitePaths.Coverage(year)), "应自评的项目", year, Stage.Budget),
            Gaps = gaps,
            Farthest = gaps.Farthest is { } farthest ? $"{SubjectOf(records, farthest.Evaluation)}：{BandWords.Sentence(farthest)}" : null,
            Compared =
            [
                .. evaluations.Where(evaluation => evaluation.Kind != EvaluationKind.Comprehensive)
                    .Select(evaluation => EvaluationEntries.Of(context, evaluation))
                    .OrderBy(entry => entry.Disagreement?.Value ?? decimal.MaxValue),
            ],
            Reevaluations = [.. EntriesOf(EvaluationKind.Reevaluation)],
            Comprehensive = [.. EntriesOf(EvaluationKind.Comprehensive).OrderByDescending(entry => entry.Total?.Value)],
            Register = (AccountabilityRegister?)records.Find(new RecordKey(RecordKind.Accountability, year, "")),
        };

        IEnumerable<EvaluationEntry> EntriesOf(EvaluationKind kind) =>
            evaluations.Where(evaluation => evaluation.Kind == kind).Select(evaluation => EvaluationEntries.Of(context, evaluation));
    }

    private static string SubjectOf(RecordSet records, Evaluation evaluation) =>
        evaluation.Project is { } project ? records.NameOf(project, evaluation.Year) : records.NameOf(evaluation.Unit);
}
