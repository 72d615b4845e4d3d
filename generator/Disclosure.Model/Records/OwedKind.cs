namespace Disclosure.Model.Records;

/// <summary>What a unit or the government owes the public.</summary>
public enum OwedKind
{
    /// <summary>整体目标: the target of a department or unit as a whole.</summary>
    OverallTarget,

    /// <summary>项目目标.</summary>
    ProjectTarget,

    /// <summary>整体自评: the self-evaluation of a department or unit as a whole.</summary>
    OverallSelfEvaluation,

    /// <summary>项目自评.</summary>
    ProjectSelfEvaluation,

    /// <summary>空表说明: why one of the budgets has no table.</summary>
    EmptyTable,

    /// <summary>政府预算绩效目标.</summary>
    GovernmentTarget,

    /// <summary>财政重点评价.</summary>
    KeyEvaluation,
}
