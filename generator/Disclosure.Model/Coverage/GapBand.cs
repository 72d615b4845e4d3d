namespace Disclosure.Model.Coverage;

/// <summary>How far others' score is from the self-given one. A bound belongs to the band nearer to none: 5 points lower is 1–5.</summary>
public enum GapBand
{
    /// <summary>More than one point higher.</summary>
    Higher,

    /// <summary>At most one point apart.</summary>
    Within,

    /// <summary>Lower by more than one and up to five points.</summary>
    LowerToFive,

    /// <summary>Lower by more than five and up to ten points.</summary>
    LowerToTen,

    /// <summary>Lower by more than ten points.</summary>
    LowerBeyond,
}
