namespace Disclosure.Site.Components;

/// <summary>How a component is toned.</summary>
public enum Tone
{
    /// <summary>No judgement.</summary>
    Neutral,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Look at it.</summary>
    Caution,

    /// <summary>Bad.</summary>
    Bad,
}
