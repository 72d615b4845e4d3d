namespace Disclosure.Model.Calendar;

/// <summary>When in the cycle something is published (clause 十一): with the budget, or with the final accounts.</summary>
public enum Stage
{
    /// <summary>Targets, published with the budget (预算公开).</summary>
    Budget,

    /// <summary>Self-evaluations and evaluations, published with the final accounts (决算公开).</summary>
    Accounts,
}
