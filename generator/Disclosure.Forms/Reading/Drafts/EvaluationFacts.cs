using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>What an evaluation's score table says beside its rows.</summary>
/// <param name="Kind">Which kind of evaluation; nothing where the table does not say.</param>
/// <param name="Title">The evaluation's title; nothing where the table has none.</param>
/// <param name="Evaluator">评价机构; nothing where the table does not say.</param>
/// <param name="Date">The day of the report.</param>
/// <param name="SelfScores">自评得分 of each row, in the order of the indicators.</param>
/// <param name="Problems">The problems found.</param>
public sealed record EvaluationFacts(
    EvaluationKind? Kind,
    string? Title,
    string? Evaluator,
    DateOnly? Date,
    ImmutableArray<Points?> SelfScores,
    ImmutableArray<EvaluationFinding> Problems);
