using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Facts;

/// <summary>
/// The totals of every self-evaluation, recomputed once for all indexes. Receipts are long and only the record's own page
/// shows them, so they are made again there (<see cref="ReceiptsOf(SelfEvaluation)"/>) instead of being kept for all records at once.
/// </summary>
public sealed class ScoreBook
{
    private readonly RecordSet _records;
    private readonly Dictionary<RecordKey, ScoreSummary> _summaries;

    private ScoreBook(RecordSet records, Dictionary<RecordKey, ScoreSummary> summaries) =>
        (_records, _summaries) = (records, summaries);

    /// <summary>Scores every self-evaluation that is not withheld; without its scheme only what needs none.</summary>
    public static ScoreBook Make(RecordSet records, int jobs)
    {
        var selfEvaluations = records.ProjectSelfEvaluations.CastArray<SelfEvaluation>().AddRange(records.UnitSelfEvaluations);
        var summaries = new ScoreSummary[selfEvaluations.Length];
        Parallel.For(0, selfEvaluations.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, i =>
        {
            var self = selfEvaluations[i];
            summaries[i] = self.Withheld is null ? ScoreSummary.Of(self, ReceiptsOf(records, self)) : default;
        });
        var byKey = new Dictionary<RecordKey, ScoreSummary>(summaries.Length);
        for (var i = 0; i < summaries.Length; i++)
            byKey.Add(selfEvaluations[i].Key, summaries[i]);
        return new ScoreBook(records, byKey);
    }

    /// <summary>The recomputed totals; empty where the self-evaluation is withheld or names a scheme that does not exist.</summary>
    public ScoreSummary Of(SelfEvaluation self) => _summaries.GetValueOrDefault(self.Key);

    /// <summary>How many targets of projects were reached, by the self-evaluations that are not withheld.</summary>
    internal AttainmentCounts AttainedOf(IEnumerable<ProjectInYear> projects) => projects
        .Select(project => project.PublishedSelf).OfType<ProjectSelfEvaluation>()
        .Aggregate(default(AttainmentCounts), (sum, self) => sum + Of(self).Attained);

    /// <summary>The self-evaluation recomputed with all its receipts; nothing where it is withheld or its scheme does not exist.</summary>
    public SelfEvaluationScore? ReceiptsOf(SelfEvaluation self) => ReceiptsOf(_records, self);

    private static SelfEvaluationScore? ReceiptsOf(RecordSet records, SelfEvaluation self) =>
        self.Withheld is null && records.SchemeOf(self) is { } scheme
            ? SelfEvaluationScorer.Score(self, scheme, records.SatisfactionOf(self))
            : null;
}
