namespace Disclosure.Model.Satisfaction;

/// <summary>What a second rating by the same recipients says beside the first.</summary>
public enum RatingChange
{
    /// <summary>样本不足: one of the two has too few answers, so nothing is said.</summary>
    TooFew,

    /// <summary>The two rates are computed by other formulas, and are not compared.</summary>
    OtherFormula,

    /// <summary>The intervals overlap: the difference may be chance.</summary>
    WithinChance,

    /// <summary>Higher, and the intervals do not overlap.</summary>
    Better,

    /// <summary>Lower, and the intervals do not overlap.</summary>
    Worse,
}
