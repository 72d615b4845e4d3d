namespace Disclosure.Model.Applications;

/// <summary>What became of the money of the year it is applied to.</summary>
public enum ApplicationDecision
{
    /// <summary>保持: the same within <see cref="KeptAmount.Within"/>.</summary>
    Kept,

    /// <summary>增加.</summary>
    Raised,

    /// <summary>压减.</summary>
    Cut,

    /// <summary>取消.</summary>
    Cancelled,
}
