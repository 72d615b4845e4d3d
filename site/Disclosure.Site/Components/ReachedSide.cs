namespace Disclosure.Site.Components;

/// <summary>On which side of its target a result has reached it.</summary>
public enum ReachedSide
{
    /// <summary>On neither: the target is an exact value, or does not say.</summary>
    None,

    /// <summary>At the target and above (≥).</summary>
    Above,

    /// <summary>At the target and below (≤).</summary>
    Below,
}
