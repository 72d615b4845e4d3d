using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Differences;

/// <summary>What a change did to the recomputed score of a self-evaluation that was published before and after it.</summary>
/// <param name="Record">The self-evaluation.</param>
/// <param name="Before">Total and grade as recomputed before, in words; nothing where they could not be.</param>
/// <param name="After">Total and grade as recomputed since.</param>
public sealed record ScoreEffect(RecordKey Record, string? Before, string? After)
{
    /// <summary>What the figure is called.</summary>
    public const string Name = "核算总分";

    /// <summary>Whether total or grade changed.</summary>
    public bool HasChanged => Before != After;

    /// <summary>The effect in a sentence.</summary>
    public string Sentence => (Before, After) switch
    {
        (null, null) => "核算总分不能重新计算，更改前后都没有。",
        _ when !HasChanged => $"核算总分和等级不变，仍为 {After}。",
        _ => $"核算总分由 {Before ?? "—"}变为 {After ?? "—"}。",
    };

    /// <summary>The effect on a self-evaluation; nothing where it was not published in both states.</summary>
    public static ScoreEffect? Between(RecordSet before, RecordSet after, RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Find(record) is SelfEvaluation old && after.Find(record) is SelfEvaluation now
            ? new ScoreEffect(record, WordsOf(before, old), WordsOf(after, now))
            : null;
    }

    private static string? WordsOf(RecordSet records, SelfEvaluation self)
    {
        if (self.Withheld is not null || records.SchemeOf(self) is not { } scheme)
            return null;
        var score = SelfEvaluationScorer.Score(self, scheme, records.SatisfactionOf(self));
        var grade = score.RecomputedGrade is { } given ? $"（{given.Term()}）" : "";
        return score.Recomputed is { } points ? $"{points} 分{grade}" : null;
    }
}
