namespace Disclosure.Model.Budgets;

/// <summary>Where money comes from, as a row of the funds block.</summary>
public enum FundKind
{
    /// <summary>年度资金总额.</summary>
    Total,

    /// <summary>当年财政拨款.</summary>
    Fiscal,

    /// <summary>上年结转资金.</summary>
    Carried,

    /// <summary>其他资金, and any local row beside the three.</summary>
    Other,
}
