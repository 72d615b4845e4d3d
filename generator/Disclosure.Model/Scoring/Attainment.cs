namespace Disclosure.Model.Scoring;

/// <summary>Whether the target of an indicator was reached（五：绩效目标完成情况）, or why that can't be told.</summary>
public enum Attainment
{
    /// <summary>达成.</summary>
    Reached,

    /// <summary>部分达成: a level in words, below the highest and above the lowest.</summary>
    Partly,

    /// <summary>未达成.</summary>
    Missed,

    /// <summary>The result was left blank.</summary>
    NoResult,

    /// <summary>不适用, and so out of the total.</summary>
    NotApplicable,

    /// <summary>Target and result can't be held against each other.</summary>
    NotComparable,
}
