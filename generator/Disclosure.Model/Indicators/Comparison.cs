namespace Disclosure.Model.Indicators;

/// <summary>How an actual value is held against a target value (指标性质).</summary>
public enum Comparison
{
    /// <summary>No operator was written.</summary>
    Unstated,

    /// <summary>≥, 不少于, 以上.</summary>
    AtLeast,

    /// <summary>≤, 不超过, 以下, 以内.</summary>
    AtMost,

    /// <summary>=.</summary>
    Equal,

    /// <summary>&gt;, 大于.</summary>
    MoreThan,

    /// <summary>&lt;, 小于.</summary>
    LessThan,
}
