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
}
