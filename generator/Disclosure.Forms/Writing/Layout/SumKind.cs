namespace Disclosure.Forms.Writing.Layout;

/// <summary>Which total stands below a column.</summary>
internal enum SumKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>The sum of 分值.</summary>
    Weight,

    /// <summary>The sum of 得分.</summary>
    Score,
}
