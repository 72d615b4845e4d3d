using Disclosure.Content.Reading;
using Disclosure.Model.Evaluations;
using F = Disclosure.Model.Fields.EvaluationRowFields;

namespace Disclosure.Content.Records;

/// <summary>The rows of an evaluation: its score table and the problems found.</summary>
internal static class EvaluationRowReading
{
    /// <summary>The score table, a row a line.</summary>
    public static RowReading<EvaluationScore> Scores { get; } = new(
        F.Scores.Item,
        mapping => new EvaluationScore(
            mapping.Read(F.Level1),
            mapping.Read(F.Level2),
            mapping.Read(F.Level3),
            mapping.Read(F.Weight),
            mapping.Read(F.Score),
            mapping.Read(F.SelfScore),
            mapping.Read(F.Reason),
            mapping.Read(F.Rule),
            mapping.Read(F.Explanation)));

    /// <summary>The problems found, one a line.</summary>
    public static RowReading<EvaluationFinding> Findings { get; } = new(
        F.Findings.Item,
        mapping => new EvaluationFinding(mapping.Read(F.Problem), mapping.Read(F.Suggestion), mapping.Read(F.Deadline)));
}
