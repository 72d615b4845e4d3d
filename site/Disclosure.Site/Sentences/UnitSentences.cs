using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Sentences;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Sentences;

/// <summary>The sentences of a unit's page, and of a unit's year.</summary>
internal static class UnitSentences
{
    /// <summary>
    /// The sentence of a unit's page: of the newest year with self-evaluations, or for which one is overdue; else of the newest with
    /// targets; nothing where the unit has published neither.
    /// </summary>
    public static string? Of(PageContext context, Unit unit)
    {
        FiscalYear? promised = null;
        foreach (var year in context.Records.Years.Reverse())
        {
            if (IsClosed(context, unit, year))
                return Of(context, unit, year);
            if (promised is null && HasPromised(context, unit, year))
                promised = year;
        }

        return promised is { } newest ? Of(context, unit, newest) : null;
    }

    /// <summary>The sentence of a unit's year: of its accounts once a self-evaluation of it is published, else of its budget.</summary>
    public static string? Of(PageContext context, Unit unit, FiscalYear year) => YearSentence.Of(FactsOf(context, unit, year));

    /// <summary>What the sentence of a unit's year is made from.</summary>
    internal static YearSentenceFacts FactsOf(PageContext context, Unit unit, FiscalYear year)
    {
        var found = context.Records.FindUnitTarget(unit.Code, year);
        var foundSelf = context.Records.FindUnitSelfEvaluation(unit.Code, year);
        var (target, self) = (found is { Withheld: null } ? found : null, foundSelf is { Withheld: null } ? foundSelf : null);
        var isClosed = IsClosed(context, unit, year);
        var facts = new YearSentenceFacts
        {
            Year = year,
            IsClosed = isClosed,
            HasWhole = isClosed ? self is not null : target is not null,
            CoveredBy = CoveringDepartment.Of(context.Records, unit, year) is { } department ? context.Records.NameOf(department) : null,
            IsWholeWithheld = isClosed ? foundSelf is { Withheld: not null } : found is { Withheld: not null },
            WholePlanned = target?.Funds.Total?.Budget,
            WholeBudget = self?.Funds.Total?.Budget,
            WholeExecuted = self?.Funds.Total?.Executed,
            Total = self?.Total,
            Other = OtherScore.Of(context.Records.EvaluationsOf(unit.Code).Where(
                evaluation => evaluation.Year == year && evaluation.Kind != EvaluationKind.Comprehensive)),
        };
        return WithOwnTargets(ProjectsTold.With(facts, context, context.Projects.ListedOn(unit, year)), context, self);
    }

    // Of a unit without projects, its own targets are told; else beside those of its projects.
    private static YearSentenceFacts WithOwnTargets(YearSentenceFacts facts, PageContext context, UnitSelfEvaluation? self)
    {
        if (!facts.IsClosed || self is null)
            return facts;
        var own = context.Scores.Of(self).Attained;
        return facts is { Projects: 0, Attained: { Judged: 0, NoResult: 0, NotComparable: 0 } }
            ? facts with { Attained = own }
            : facts with { WholeAttained = own };
    }

    // Once a self-evaluation of it is published, or overdue.
    private static bool IsClosed(PageContext context, Unit unit, FiscalYear year) =>
        context.Records.FindUnitSelfEvaluation(unit.Code, year) is not null
        || context.Projects.ListedOn(unit, year).Any(project => project.Self is not null || ProjectsTold.LacksSelf(context, project));

    private static bool HasPromised(PageContext context, Unit unit, FiscalYear year) =>
        context.Records.FindUnitTarget(unit.Code, year) is not null || context.Projects.ListedOn(unit, year).Count > 0;
}
