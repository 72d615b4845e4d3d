namespace Disclosure.Model.Totals;

/// <summary>Why nothing of a unit, a project or a table is missing from a sum, though it is not in it.</summary>
public enum ExemptionKind
{
    /// <summary>无须公开: a unit that owes nothing.</summary>
    Unit,

    /// <summary>不再应公开: a project that ended early, was stopped, or was given no budget.</summary>
    Project,

    /// <summary>空表: a department's table of a budget that pays for none of its projects, explained as empty.</summary>
    EmptyTable,
}
