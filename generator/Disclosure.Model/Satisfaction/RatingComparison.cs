namespace Disclosure.Model.Satisfaction;

/// <summary>
/// A first rating and the second by the same recipients (clause 八). Two rates differ by more than chance says where their 95 % Wilson
/// intervals do not overlap. That is careful: a small true difference may go unsaid, and no chance one is called an improvement lightly.
/// </summary>
/// <param name="First">The first survey's result.</param>
/// <param name="Second">The second survey's result.</param>
public sealed record RatingComparison(SatisfactionResult First, SatisfactionResult Second)
{
    /// <summary>What the second says beside the first.</summary>
    public RatingChange Change => this switch
    {
        { First.IsEnough: false } or { Second.IsEnough: false } => RatingChange.TooFew,
        _ when First.Formula != Second.Formula => RatingChange.OtherFormula,
        { First.Scored.Interval: { } before, Second.Scored.Interval: { } after } => Compare(before, after),
        _ => RatingChange.TooFew,
    };

    private static RatingChange Compare(WilsonInterval before, WilsonInterval after)
    {
        if (after.Lower > before.Upper)
            return RatingChange.Better;
        return after.Upper < before.Lower ? RatingChange.Worse : RatingChange.WithinChance;
    }
}
