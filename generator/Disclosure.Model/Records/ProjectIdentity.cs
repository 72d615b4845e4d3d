using Disclosure.Model.Codes;

namespace Disclosure.Model.Records;

/// <summary>Which project a table is about.</summary>
/// <param name="Code">项目编码.</param>
/// <param name="Name">项目名称 as this table has it.</param>
/// <param name="Department">主管部门.</param>
/// <param name="Kind">Project, policy or transfer.</param>
public readonly record struct ProjectIdentity(ProjectCode Code, string Name, UnitCode Department, ProjectKind Kind);
