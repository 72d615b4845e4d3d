namespace Disclosure.Content.Renaming;

/// <summary>A unit or project that is to have another code, or to be one with another.</summary>
/// <param name="Old">The code that it has.</param>
/// <param name="New">The code that it gets.</param>
/// <param name="IsOfUnit">Whether it is a department or unit; else a project.</param>
public sealed record CodeChange(string Old, string New, bool IsOfUnit)
{
    /// <summary>The department of records of the unit, where it becomes one with a unit of the register; nothing where it stays.</summary>
    internal string? Department { get; init; }

    /// <summary>What stands for the old code where it is named as a department.</summary>
    internal string AsDepartment => Department ?? New;
}
