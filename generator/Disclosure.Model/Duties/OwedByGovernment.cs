using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Model.Duties;

/// <summary>What the government owes: its target with the budget, key evaluations with the accounts.</summary>
internal readonly struct OwedByGovernment(OwedFacts facts)
{
    public IEnumerable<OwedItem> Targets(FiscalYear year) =>
        [facts.ItemOf(OwedKind.GovernmentTarget, new RecordKey(RecordKind.GovernmentTarget, year, ""))];

    /// <summary>Every key evaluation there is, and as many that are not as are asked for.</summary>
    public IEnumerable<OwedItem> Evaluations(FiscalYear year)
    {
        var known = 0;
        foreach (var evaluation in facts.Records.Evaluations)
        {
            if (evaluation.Year != year || evaluation.Kind != EvaluationKind.Key)
                continue;
            known++;
            yield return facts.ItemOf(OwedKind.KeyEvaluation, evaluation.Key, evaluation.Title);
        }

        for (; known < facts.Rules.KeyEvaluations; known++)
            yield return new OwedItem { Kind = OwedKind.KeyEvaluation, Record = null, State = OwedState.Missing, Published = null };
    }
}
