namespace Disclosure.Model.Budgets;

/// <summary>The four budgets (四本预算; 预算法 art. 5).</summary>
public enum BudgetKind
{
    /// <summary>一般公共预算.</summary>
    GeneralPublic,

    /// <summary>政府性基金预算.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算.</summary>
    StateCapital,

    /// <summary>社会保险基金预算.</summary>
    SocialInsurance,
}
