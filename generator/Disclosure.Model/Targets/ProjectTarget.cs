using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Model.Targets;

/// <summary>项目支出绩效目标: what a project promised for a year, published with the budget (clause 十一).</summary>
public sealed record ProjectTarget : IDisclosureRecord
{
    /// <summary>项目编码.</summary>
    public required ProjectCode Code { get; init; }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>项目名称.</summary>
    public required string Name { get; init; }

    /// <summary>主管部门.</summary>
    public required UnitCode Department { get; init; }

    /// <summary>实施单位.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>Which of the four budgets pays.</summary>
    public BudgetKind Budget { get; init; }

    /// <summary>Project, policy or transfer.</summary>
    public ProjectKind Kind { get; init; }

    /// <summary>项目属性, 项目性质 or 项目类别 as written, such as <c>特定目标类</c>.</summary>
    public string? Attribute { get; init; }

    /// <summary>项目期.</summary>
    public ProjectPeriod? Period { get; init; }

    /// <summary>The form's money unit, for display.</summary>
    public MoneyUnit MoneyUnit { get; init; }

    /// <summary>The id of its scoring scheme; nothing for the portal's default.</summary>
    public string? Scheme { get; init; }

    /// <summary>项目资金.</summary>
    public Funds Funds { get; init; } = Funds.None;

    /// <summary>年度总体目标.</summary>
    public required Goal Goal { get; init; }

    /// <summary>绩效指标.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>Entries of the form that no other field stands for, in the form's order.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>An approval of its own; nothing where the register's row for the unit or department holds.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Why the content is not published, where it is not.</summary>
    public Withholding? Withheld { get; init; }

    /// <summary>Where the record came from, such as the imported file's name; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.ForProject(RecordKind.ProjectTarget, Year, Code);
}
