using System.Collections.Immutable;

namespace Disclosure.Forms.Report;

/// <summary>What an evaluation's table says beside its rows, in the report.</summary>
/// <param name="Kind">评价类型.</param>
/// <param name="Title">The title.</param>
/// <param name="Evaluator">评价机构.</param>
/// <param name="Date">The day of the report, as ISO 8601 writes it.</param>
/// <param name="SelfScores">自评得分 of each row of the indicators.</param>
/// <param name="Problems">The problems found.</param>
public sealed record ReportedEvaluation(
    string? Kind, string? Title, string? Evaluator, string? Date, ImmutableArray<decimal?> SelfScores, ImmutableArray<string> Problems);
