namespace Disclosure.Model.Scoring;

/// <summary>What a satisfaction row's recomputed points rest on.</summary>
public enum SatisfactionStanding
{
    /// <summary>The row is none of satisfaction, does not apply, or surveys were not looked at.</summary>
    None,

    /// <summary>按调查计分: the rate of a survey.</summary>
    Surveyed,

    /// <summary>另行认定: a rate that staff decided on instead of the survey's.</summary>
    Overridden,

    /// <summary>样本不足: a survey with too few valid ratings; the reported value holds.</summary>
    TooFew,

    /// <summary>没有调查依据: no survey; the reported value holds.</summary>
    NotSurveyed,
}
