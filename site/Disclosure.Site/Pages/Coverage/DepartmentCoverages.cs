using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Coverage;
using Disclosure.Model.Organisation;
using Disclosure.Model.Stages;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Coverage;

/// <summary>Departments' coverage and gaps in a year: for the year's page, and for each department's own.</summary>
internal static class DepartmentCoverages
{
    /// <summary>The departments that have anything to be covered or evaluated in a year, by code.</summary>
    public static ImmutableArray<DepartmentCoverage> Of(PageContext context, FiscalYear year)
    {
        var gaps = GapsOf(context, year).ToLookup(gap => DepartmentOf(context, gap));
        var departments = context.Projects.Of(year).Select(project => project.Department)
            .Concat(context.Records.Units.Where(unit => unit.Kind == UnitKind.Department).Select(unit => unit.Code))
            .Concat(gaps.Select(group => group.Key)).Distinct().Order();
        return [.. departments.Select(department => Of(context, department, year, gaps[department])).OfType<DepartmentCoverage>()];
    }

    /// <summary>A department; nothing where it has nothing to be covered or evaluated.</summary>
    public static DepartmentCoverage? Of(PageContext context, UnitCode department, FiscalYear year) => Of(
        context, department, year, context.Projects.OfDepartment(department, year)
            .SelectMany(project => context.Records.EvaluationsOf(project.Code))
            .Concat(context.Records.EvaluationsOf(department))
            .Concat(context.Records.UnitsOf(department).SelectMany(unit => context.Records.EvaluationsOf(unit.Code)))
            .Where(evaluation => evaluation.Year == year)
            .Select(evaluation => EvaluationGap.Of(context.Records, evaluation)).OfType<EvaluationGap>());

    private static DepartmentCoverage? Of(PageContext context, UnitCode department, FiscalYear year, IEnumerable<EvaluationGap> gaps)
    {
        var projects = context.Projects.OfDepartment(department, year)
            .Where(project => project.Target is not null && !ProjectsAside.OwesNothing(context, project)).ToList();
        var coverage = SelfEvaluationCoverage.Of(projects.Select(project => (project.Target!, project.Self)));
        var compared = EvaluationGaps.Of(gaps);
        var aside = ProjectsAside.Of(context, department, year);
        var isThere = aside.Length + coverage.Targets + compared.Compared + compared.Incomparable > 0
            || context.Records.FindUnitTarget(department, year) is not null
            || context.Records.FindUnitSelfEvaluation(department, year) is not null;
        return !isThere ? null : new DepartmentCoverage
        {
            Code = department.Value,
            Name = context.Records.NameOf(department),
            Path = UnitYearPaths.Of(context.Records, department, year),
            Projects = coverage,
            NotDue = projects.Count(project => IsNotDue(context, project)),
            Aside = aside,
            Accounts = context.Records.ClockOf(year, Stage.Accounts, department).State,
            Overall = OverallOf(context, department, year),
            Gaps = compared,
        };
    }

    // As the strip of the project's page tells it.
    private static bool IsNotDue(PageContext context, ProjectInYear project) => project is { Self: null, Target.Withheld: null }
        && ProjectStages.EvaluationOf(context.Records, project.Code, project.Year).State == StageState.NotDue;

    private static IEnumerable<EvaluationGap> GapsOf(PageContext context, FiscalYear year) => context.Records.Evaluations
        .Where(evaluation => evaluation.Year == year)
        .Select(evaluation => EvaluationGap.Of(context.Records, evaluation)).OfType<EvaluationGap>();

    // The project's department by its form; of a unit as a whole, or where no form names one, the unit's.
    private static UnitCode DepartmentOf(PageContext context, EvaluationGap gap)
    {
        if (gap.Self?.Project is { } named)
            return named.Department;
        var target = gap.Evaluation.Project is { } project ? context.Records.FindProjectTarget(project, gap.Evaluation.Year) : null;
        return target?.Department ?? context.Records.FindUnit(gap.Evaluation.Unit)?.Parent ?? gap.Evaluation.Unit;
    }

    private static Badge OverallOf(PageContext context, UnitCode department, FiscalYear year)
    {
        if (context.Records.FindUnitSelfEvaluation(department, year) is { } self)
            return self.Withheld is null ? new Badge("已公开", Tone.Good) : EmptyCells.WithheldBadge;
        return context.Records.FindUnitTarget(department, year) is { Withheld: not null }
            ? EmptyCells.WithheldBadge
            : RunningClock.For(context, year, Stage.Accounts, department).WhyMissing("部门（单位）整体绩效自评表").Badge;
    }
}
