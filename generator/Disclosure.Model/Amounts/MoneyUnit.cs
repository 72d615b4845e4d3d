namespace Disclosure.Model.Amounts;

/// <summary>The unit a form states its amounts in. Facts are kept in 元; this is kept for display.</summary>
public enum MoneyUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元, ten thousand 元.</summary>
    TenThousandYuan,

    /// <summary>亿元, a hundred million 元.</summary>
    HundredMillionYuan,
}
