using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Pages.Data;

/// <summary>A project and year in the table of all of them: its target, its self-evaluation, or both.</summary>
internal sealed record ProjectInData
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>项目编码.</summary>
    public required ProjectCode Code { get; init; }

    /// <summary>主管部门's code.</summary>
    public required UnitCode DepartmentCode { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位's code.</summary>
    public required UnitCode UnitCode { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>The target; nothing where there is none.</summary>
    public required ProjectTarget? Target { get; init; }

    /// <summary>The self-evaluation; nothing where there is none.</summary>
    public required ProjectSelfEvaluation? Self { get; init; }

    /// <summary>The recomputed total; nothing where it can't be computed.</summary>
    public required Points? Recomputed { get; init; }

    /// <summary>The self-evaluation, where it is published.</summary>
    public ProjectSelfEvaluation? PublishedSelf => Self is { Withheld: null } ? Self : null;

    /// <summary>Whether the target or the self-evaluation is withheld.</summary>
    public bool IsWithheld => Target is { Withheld: not null } || Self is { Withheld: not null };
}
