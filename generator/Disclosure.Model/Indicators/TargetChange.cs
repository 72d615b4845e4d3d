namespace Disclosure.Model.Indicators;

/// <summary>What became of a target's value since last year, in what it asks for: less is more of a demand where less is better.</summary>
public enum TargetChange
{
    /// <summary>不变: it asks for the same.</summary>
    Same,

    /// <summary>要求提高: it asks for more.</summary>
    Raised,

    /// <summary>要求降低: it asks for less.</summary>
    Lowered,
}
