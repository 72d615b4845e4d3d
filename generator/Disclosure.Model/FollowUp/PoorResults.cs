using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;

namespace Disclosure.Model.FollowUp;

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

    /// <summary>The results of 中 and 差 of a year on which nothing was decided: no application of the year's result is there.</summary>
    public static ImmutableArray<PoorResult> UndecidedOf(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var decided = records.Process.Applications.Where(application => application.Year == year)
            .Select(application => application.Code).ToHashSet(StringComparer.Ordinal);
        return [.. Of(records, year).Where(result => !decided.Contains(result.Code))];
    }

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
