using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Yardstick;

/// <summary>
/// 真实: a point for every table and evaluation that is public and on whose page nothing has to be said about its figures; and one for
/// every self-evaluation that a recheck or re-evaluation gives the same grade.
/// </summary>
internal sealed class TruthfulMeasure(YardstickYear year, YardstickNotes notes)
{
    private readonly ILookup<(string, bool), Evaluation> _rechecks = year.Evaluations
        .Where(evaluation => evaluation.Kind is EvaluationKind.Recheck or EvaluationKind.Reevaluation)
        .ToLookup(evaluation => (evaluation.Key.Code, evaluation.Project is null));

    public YardstickTally Of(UnitCode? unit)
    {
        var records = year.RecordsOf(unit).ToList();
        var compared = records.OfType<SelfEvaluation>()
            .SelectMany(self => _rechecks[(self.Key.Code, self.Project is null)].Select(recheck => (Self: self, Recheck: recheck)))
            .Where(pair => pair is { Self.Grade: not null, Recheck.Grade: not null })
            .ToList();
        ImmutableArray<YardstickLoss> lost =
        [
            .. records.Select(record => notes.LossOf(record, YardstickCheck.Truthful)).OfType<YardstickLoss>(),
            .. compared.Where(pair => pair.Self.Grade != pair.Recheck.Grade).Select(pair => LossOf(pair.Self, pair.Recheck)),
        ];
        return new YardstickTally(YardstickCheck.Truthful, records.Count + compared.Count, lost);
    }

    private YardstickLoss LossOf(SelfEvaluation self, Evaluation recheck) => new(
        YardstickCheck.Truthful, recheck.Key, Stage.Accounts,
        $"{RecordSubjects.Of(self, year.Records)}自评为“{self.Grade!.Value.Term()}”，{recheck.Kind.Term()}为“{recheck.Grade!.Value.Term()}”");
}
