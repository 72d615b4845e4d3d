using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Targets;

/// <summary>项目支出绩效目标: what a project promised for a year, published with the budget (clause 十一).</summary>
public sealed record ProjectTarget : PerformanceTable
{
    /// <summary>项目编码.</summary>
    public required ProjectCode Code { get; init; }

    /// <summary>项目名称.</summary>
    public required string Name { get; init; }

    /// <summary>主管部门.</summary>
    public required UnitCode Department { get; init; }

    /// <summary>Which of the four budgets pays.</summary>
    public BudgetKind Budget { get; init; }

    /// <summary>Project, policy or transfer.</summary>
    public ProjectKind Kind { get; init; }

    /// <summary>项目属性, 项目性质 or 项目类别 as written, such as <c>特定目标类</c>.</summary>
    public string? Attribute { get; init; }

    /// <summary>项目期.</summary>
    public ProjectPeriod? Period { get; init; }

    /// <inheritdoc/>
    public override ProjectIdentity? Project => new ProjectIdentity(Code, Name, Department, Kind);

    /// <inheritdoc/>
    public override bool IsTarget => true;

    /// <inheritdoc/>
    public override RecordKey Key => RecordKey.ForProject(RecordKind.ProjectTarget, Year, Code);
}
