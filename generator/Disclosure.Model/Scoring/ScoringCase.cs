namespace Disclosure.Model.Scoring;

/// <summary>Which rule gave the points.</summary>
public enum ScoringCase
{
    /// <summary>Budget execution: min(1, 全年执行 ÷ 全年预算) × weight.</summary>
    Execution,

    /// <summary>≥: min(1, actual ÷ target) × weight.</summary>
    AtLeast,

    /// <summary>≤: min(1, target ÷ actual) × weight; target 0 is all or nothing.</summary>
    AtMost,

    /// <summary>= or a range: reached is full, else the ratio to the nearest bound.</summary>
    ExactOrRange,

    /// <summary>By a date: on or before is full, late is the row's own rule, else 0.</summary>
    ByDate,

    /// <summary>Words: the given score must lie in the band of the stated level.</summary>
    Qualitative,

    /// <summary>The row's own rule, such as <c>95%以上得10分，每降低1%扣1分</c>.</summary>
    OwnRule,

    /// <summary>Satisfaction by the scheme's bands.</summary>
    SatisfactionBanded,

    /// <summary>Not applicable: out of the total, and said.</summary>
    NotApplicable,

    /// <summary>Cannot be recomputed: a value is missing or was not understood, and which is said.</summary>
    NotComputable,
}
