namespace Disclosure.Model.Satisfaction;

/// <summary>How 满意率 is computed from the counts. The formula is always printed beside the rate.</summary>
/// <remarks>Files of surveys and results keep the names: a new formula comes last, and none is renamed.</remarks>
public enum SatisfactionFormula
{
    /// <summary>(非常满意 + 满意 + 基本满意) ÷ 有效: the default.</summary>
    TopThree,

    /// <summary>(非常满意 + 满意) ÷ 有效.</summary>
    TopTwo,
}
