namespace Disclosure.Model.Evaluations;

/// <summary>Who evaluates, and why.</summary>
public enum EvaluationKind
{
    /// <summary>部门评价.</summary>
    Department,

    /// <summary>财政重点评价.</summary>
    Key,

    /// <summary>抽查复核 of a self-evaluation.</summary>
    Recheck,

    /// <summary>第三方评价.</summary>
    ThirdParty,

    /// <summary>再评价, where a recheck doubts a result (clause 十九).</summary>
    Reevaluation,

    /// <summary>财政运行综合绩效评价 of a town or street (clause 七).</summary>
    Comprehensive,
}
