using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Projects;

/// <summary>A project in the list of all projects: its newest target and its newest self-evaluation. What is withheld is empty.</summary>
public sealed record ListedProject
{
    /// <summary>项目编码.</summary>
    public required string Code { get; init; }

    /// <summary>项目名称 in the newest year.</summary>
    public required string Name { get; init; }

    /// <summary>The project page's path.</summary>
    public required string Path { get; init; }

    /// <summary>主管部门's code.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位's code.</summary>
    public required string UnitCode { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>The years with any record, oldest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The year of the newest target; nothing where there never was one.</summary>
    public required FiscalYear? TargetYear { get; init; }

    /// <summary>年初预算 of that year; nothing where it is withheld or the form gives none.</summary>
    public required Money? Promised { get; init; }

    /// <summary>The year of the newest published self-evaluation; nothing where there is none.</summary>
    public required FiscalYear? ResultYear { get; init; }

    /// <summary>自评总分 of that year.</summary>
    public required Points? Total { get; init; }

    /// <summary>自评等级 of that year.</summary>
    public required Grade? Grade { get; init; }

    /// <summary>Why there is no self-evaluation: 不予公开, 未到期 and so on; nothing where there is one.</summary>
    public required Badge? WhyNoResult { get; init; }
}
