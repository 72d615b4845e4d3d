namespace Disclosure.Model.Budgets;

/// <summary>Why amounts give no execution rate.</summary>
public enum NoExecutionRate
{
    /// <summary>没有全年预算数. 年初预算数 does not stand in for it.</summary>
    NoBudget,

    /// <summary>没有全年执行数.</summary>
    NoExecuted,

    /// <summary>全年预算数为 0: a rate has no meaning.</summary>
    BudgetIsZero,

    /// <summary>全年预算数或全年执行数是负数.</summary>
    Negative,
}
