using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Points for a condition: <c>95%以上得10分</c>, <c>60%以下不得分</c>.</summary>
/// <param name="Condition">The condition on the actual value; nothing where it is that the target was reached.</param>
/// <param name="Points">The points; nothing for the whole weight.</param>
internal sealed record RuleAward(IndicatorValue? Condition, decimal? Points)
{
    /// <summary>Whether <paramref name="number"/> meets the condition.</summary>
    public bool Holds(decimal number) => Condition is { Number: { } bound } condition && condition.Comparison switch
    {
        Comparison.AtLeast => number >= bound,
        Comparison.MoreThan => number > bound,
        Comparison.AtMost => number <= bound,
        Comparison.LessThan => number < bound,
        _ => number >= bound && number <= (condition.Upper ?? bound),
    };
}
