using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Scoring;

/// <summary>A self-evaluation recomputed: a receipt for execution, one for each row, and the totals.</summary>
public sealed record SelfEvaluationScore
{
    /// <summary>The receipt of budget execution.</summary>
    public required ScoreReceipt Execution { get; init; }

    /// <summary>A receipt for each indicator, in the record's order.</summary>
    public required ImmutableArray<ScoreReceipt> Rows { get; init; }

    /// <summary>The sum of the approved points of execution and all rows; nothing where none is given.</summary>
    public Points? SumOfApproved { get; init; }

    /// <summary>The recomputed total; approved points stand in where a band applies. Nothing while a row can't be computed.</summary>
    public Points? Recomputed { get; init; }

    /// <summary>The grade of the recomputed total.</summary>
    public Grade? RecomputedGrade { get; init; }

    /// <summary>The grade the approved total gives by the scheme.</summary>
    public Grade? GradeOfApproved { get; init; }

    /// <summary>Why there is no recomputed total, or what was left out of it; empty where nothing needs saying.</summary>
    public string Remark { get; init; } = "";
}
