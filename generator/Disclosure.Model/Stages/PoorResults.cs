using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>
/// Results of 中 and 差 and whether anything was decided on them (clause 八: 评价结果与预算安排挂钩). Of several results of one project and
/// year the worst counts, and of two alike the one that somebody else than the unit gave.
/// </summary>
public static class PoorResults
{
    /// <summary>The results of 中 and 差 of a year, by code.</summary>
    public static ImmutableArray<PoorResult> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var worst = new SortedDictionary<string, PoorResult>(StringComparer.Ordinal);
        foreach (var evaluation in records.Evaluations.Where(one => one is { Withheld: null, Grade: >= Grade.Fair } && one.Year == year))
            Keep(worst, new PoorResult(evaluation.Project, evaluation.Unit, year, evaluation, SelfOf(records, evaluation)));
        foreach (var self in records.ProjectSelfEvaluations.Where(one => IsPoor(one, year)))
            Keep(worst, new PoorResult(self.Code, self.Unit, year, null, self));
        foreach (var self in records.UnitSelfEvaluations.Where(one => IsPoor(one, year)))
            Keep(worst, new PoorResult(null, self.Unit, year, null, self));
        return [.. worst.Values];
    }

    /// <summary>
    /// The results of 中 and 差 of a year on which nothing was decided. Of a project, its stage 应用 tells: an end by the result is a
    /// decision, what ended before it needs none, and of what is withheld nothing is said. Of a unit as a whole, whether an application is
    /// there.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static ImmutableArray<PoorResult> UndecidedOf(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. Of(records, year).Where(result => IsUndecided(records, result))];
    }

    private static bool IsUndecided(RecordSet records, PoorResult result) => result.Project is { } project
        ? ProjectStages.ApplicationOf(records, project, result.Year).State
            is StageState.NotDue or StageState.Overdue or StageState.Missing
        : !records.Process.Of(result.Unit).OfType<ResultApplication>().Any(application => application.Year == result.Year)
            && records.Publications.FindWithdrawn(RecordKey.ForUnit(RecordKind.Application, result.Year, result.Unit)) is null;

    private static void Keep(SortedDictionary<string, PoorResult> worst, PoorResult result)
    {
        if (!worst.TryGetValue(result.Code, out var known) || known.Grade < result.Grade)
            worst[result.Code] = result;
    }

    private static bool IsPoor(SelfEvaluation self, FiscalYear year) =>
        self is { Withheld: null, Grade: >= Grade.Fair } && self.Year == year;

    private static SelfEvaluation? SelfOf(RecordSet records, Evaluation evaluation)
    {
        SelfEvaluation? self = evaluation.Project is { } project
            ? records.FindProjectSelfEvaluation(project, evaluation.Year)
            : records.FindUnitSelfEvaluation(evaluation.Unit, evaluation.Year);
        return self is { Withheld: null } ? self : null;
    }
}
