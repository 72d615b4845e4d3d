using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Coverage;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Scoring;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>
/// The four figures by which a unit's year is held against its other years and against other departments; of published self-evaluations
/// and evaluations alone.
/// </summary>
/// <param name="Execution">The execution rate of its projects' sums, a department's units' among them.</param>
/// <param name="Attained">How many targets of its projects were reached.</param>
/// <param name="Total">The approved total of its self-evaluation as a whole; nothing where none is published.</param>
/// <param name="Gaps">How others' scores of it and its projects differ from self-given ones.</param>
public sealed record UnitFigures(ExecutionRate Execution, AttainmentCounts Attained, Points? Total, EvaluationGaps Gaps)
{
    /// <summary>The share of targets that were reached, unrounded; nothing where none can be judged.</summary>
    public Percentage? AttainedShare => Attained.Judged == 0 ? null : new Percentage((decimal)Attained.Reached / Attained.Judged);

    /// <summary>Whether there is nothing to be held against anything.</summary>
    public bool IsEmpty => Execution.Value is null && Attained.Judged == 0 && Total is null && Gaps.Compared == 0;

    internal static UnitFigures Of(PageContext context, Unit unit, FiscalYear year)
    {
        ImmutableArray<ProjectInYear> published =
            [.. context.Projects.ListedOn(unit, year).Where(project => project.PublishedSelf is not null)];
        return new UnitFigures(
            ExecutionRate.OfSums(published.Select(project => project.Execution)),
            context.Scores.AttainedOf(published),
            context.Records.FindUnitSelfEvaluation(unit.Code, year) is { Withheld: null } self ? self.Total : null,
            EvaluationGaps.Of(EvaluationsOf(context, unit, year)
                .Select(evaluation => EvaluationGap.Of(context.Records, evaluation)).OfType<EvaluationGap>()));
    }

    /// <summary>The evaluations of a unit as a whole and of its projects, a department's units' among them.</summary>
    internal static IEnumerable<Evaluation> EvaluationsOf(PageContext context, Unit unit, FiscalYear year)
    {
        IEnumerable<UnitCode> units = context.Records.UnitsOf(unit.Code).Select(child => child.Code).Prepend(unit.Code);
        return context.Projects.ListedOn(unit, year).SelectMany(project => context.Records.EvaluationsOf(project.Code))
            .Concat(units.SelectMany(code => context.Records.EvaluationsOf(code)))
            .Where(evaluation => evaluation.Year == year);
    }
}
