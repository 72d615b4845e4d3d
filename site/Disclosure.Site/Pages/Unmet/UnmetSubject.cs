using Disclosure.Model.Amounts;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>The project, or the unit as a whole, whose target was missed.</summary>
public sealed record UnmetSubject
{
    /// <summary>The project's code, else the unit's.</summary>
    public required string Code { get; init; }

    /// <summary>The project's name, else the unit's.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a unit as a whole and no project.</summary>
    public required bool IsUnit { get; init; }

    /// <summary>Where its results stand, from the site's root, with the anchor of the year.</summary>
    public required string Path { get; init; }

    /// <summary>主管部门's code.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位's code.</summary>
    public required string UnitCode { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>全年执行数; nothing where the form gives none or it is withheld.</summary>
    public required Money? Executed { get; init; }

    /// <summary>项目 or 部门（单位）整体.</summary>
    public string Kind => IsUnit ? "部门（单位）整体" : "项目";
}
