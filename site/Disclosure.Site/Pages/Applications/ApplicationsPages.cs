using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Stages;

namespace Disclosure.Site.Pages.Applications;

/// <summary>
/// <c>applications/{year}/</c>, by the year of the budget that results are applied to: that is where a reader finds the money.
/// </summary>
internal static class ApplicationsPages
{
    /// <summary>The footer's link: to the newest year that anything was applied to, else the newest there is.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts)
    {
        var years = ChainYears.Of(facts.Records).Applications;
        var applied = facts.Records.Process.Applications.Select(application => application.AppliedTo).ToHashSet();
        return years.Where(applied.Contains).Concat(years).Take(1)
            .Select(year => new SiteLink(PageTitles.Applications, SitePaths.Applications(year)));
    }

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var years = ChainYears.Of(context.Records).Applications;
        return years.Select(year => PagePlan.InFolder(SitePaths.Applications(year), () => Make(context, years, year)));
    }

    private static ApplicationsPage Make(PageContext context, ImmutableArray<FiscalYear> years, FiscalYear year)
    {
        var records = context.Records;
        ImmutableArray<ResultApplication> applied = [.. records.Process.Applications.Where(application => application.AppliedTo == year)];
        return new ApplicationsPage
        {
            Site = context.Site,
            Path = SitePaths.Applications(year),
            Title = PageTitles.ApplicationsYear(year),
            Description = $"评价结果怎样影响 {year} 年预算：保持、增加、压减、取消的项目和金额，以及结果为中、差还没有处理决定的项目。",
            Crumbs = [new Crumb(PageTitles.Evaluations, SitePaths.Evaluations)],
            Year = year,
            Evaluated = ChainYears.Evaluated(records, year),
            Years = years,
            Items =
            [
                .. ApplicationRows.Of(records, applied).OrderBy(row => row.Item.Subject == ApplicationSubject.Transfer),
            ],
            Decisions = DecisionSummary.Of(applied.Where(application => application.Subject == ApplicationSubject.Budget)),
            Undecided =
            [
                .. PoorResults.UndecidedOf(records, ChainYears.Evaluated(records, year)).OrderByDescending(result => result.Grade)
                    .Select(result => RowOf(records, result, year)),
            ],
            Withdrawn = records.Publications.Withdrawn.Count(taken =>
                taken.Record.Kind == RecordKind.Application && taken.Record.Year == ChainYears.Evaluated(records, year)
                && records.Find(taken.Record) is null),
            Unmade =
            [
                .. UnmadeApplications.Of(records, ChainYears.Evaluated(records, year))
                    .Select(one => RowOf(records, one.Standing, ChainYears.Evaluated(records, year), one.Project)),
            ],
        };
    }

    private static UnmadeApplication RowOf(RecordSet records, StageStanding standing, FiscalYear year, ProjectCode project) => new(
        project.Value,
        records.NameOf(project, year),
        $"{SitePaths.Project(project)}#{StageAnchors.Of(ChainStage.Application, year)}",
        UnitOf(records, project, year)?.Value,
        UnitOf(records, project, year) is { } unit ? records.NameOf(unit) : "",
        new Badge(standing.State.Term(), Tone.Bad),
        standing.Reason,
        standing.Due);

    private static UnitCode? UnitOf(RecordSet records, ProjectCode project, FiscalYear year) =>
        records.FindProjectTarget(project, year)?.Unit ?? records.FindProjectSelfEvaluation(project, year)?.Unit
        ?? records.EvaluationsOf(project).FirstOrDefault(evaluation => evaluation.Year == year)?.Unit;

    // Of a project as its strip tells it; a unit as a whole has none.
    private static bool IsDue(RecordSet records, PoorResult result, FiscalYear applied) => result.Project is { } project
        ? ProjectStages.ApplicationOf(records, project, result.Year).State != StageState.NotDue
        : ChainYears.IsDecided(records, applied);

    private static UndecidedResult RowOf(RecordSet records, PoorResult result, FiscalYear applied)
    {
        var page = result.Project is { } code
            ? $"{SitePaths.Project(code)}#y{result.Year}"
            : UnitYearPaths.Of(records, result.Unit, result.Year);
        return new UndecidedResult(
            result,
            result.Project is { } project ? records.NameOf(project, result.Year) : records.NameOf(result.Unit),
            page,
            records.NameOf(result.Unit),
            result.Evaluation is { } evaluation ? SitePaths.Evaluation(evaluation) : page,
            IsDue(records, result, applied) ? new Badge("没有处理决定", Tone.Bad) : EmptyState.NotDue("").Badge);
    }
}
