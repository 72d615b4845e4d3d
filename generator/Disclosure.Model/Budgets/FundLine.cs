using Disclosure.Model.Amounts;

namespace Disclosure.Model.Budgets;

/// <summary>
/// A row of the funds block (项目资金). A missing cell is nothing, not zero: real tables leave 年初预算数 blank.
/// </summary>
public sealed record FundLine
{
    /// <summary>Which row it is.</summary>
    public required FundKind Kind { get; init; }

    /// <summary>The row's own label where it is not the standard one, such as <c>上级补助</c>; else nothing.</summary>
    public string? Label { get; init; }

    /// <summary>The amount over the whole period of a multi-year project (项目总额, 中期).</summary>
    public Money? WholePeriod { get; init; }

    /// <summary>年初预算数.</summary>
    public Money? Initial { get; init; }

    /// <summary>全年预算数 after adjustments; in a target the amount asked for the year (年度资金).</summary>
    public Money? Budget { get; init; }

    /// <summary>全年执行数.</summary>
    public Money? Executed { get; init; }

    /// <summary>分值 of budget execution; only on the total row.</summary>
    public Weight? Weight { get; init; }

    /// <summary>执行率 as the form states it, which need not be what the amounts give.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>得分 of budget execution as the form states it; only on the total row.</summary>
    public Points? Score { get; init; }
}
