namespace Disclosure.Model.Accountability;

/// <summary>What is counted of supervision and of being called to account (clause 十九).</summary>
public enum AccountabilityMatter
{
    /// <summary>再评价.</summary>
    Reevaluated,

    /// <summary>自评失实.</summary>
    FoundFalse,

    /// <summary>通报批评、约谈.</summary>
    Admonished,

    /// <summary>问题线索移送.</summary>
    Referred,
}
