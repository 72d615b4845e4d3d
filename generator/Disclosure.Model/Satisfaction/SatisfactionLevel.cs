namespace Disclosure.Model.Satisfaction;

/// <summary>The five levels of 好差评 and 不清楚 (GB/T 39734-2020). The number is the one on the wire.</summary>
/// <remarks>Stores keep the numbers and the names: a new level comes last, and none is renumbered or renamed.</remarks>
public enum SatisfactionLevel
{
    /// <summary>不清楚: counted, but not valid.</summary>
    Unknown = 0,

    /// <summary>非常不满意: asks for a reason, and becomes a case.</summary>
    VeryDissatisfied = 1,

    /// <summary>不满意: asks for a reason, and becomes a case.</summary>
    Dissatisfied = 2,

    /// <summary>基本满意.</summary>
    BasicallySatisfied = 3,

    /// <summary>满意.</summary>
    Satisfied = 4,

    /// <summary>非常满意.</summary>
    VerySatisfied = 5,
}
