namespace Disclosure.Model.Organisation;

/// <summary>What a body is in the budget.</summary>
public enum UnitKind
{
    /// <summary>部门: approved by the finance bureau, publishes for itself and watches over its units.</summary>
    Department,

    /// <summary>单位: under a department, which approves its budget.</summary>
    Unit,
}
