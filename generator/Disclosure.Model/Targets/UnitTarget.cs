using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Model.Targets;

/// <summary>
/// 部门(单位)整体支出绩效目标: over 运行成本, 管理效率, 履职效能, 社会效应, 可持续发展能力 and 服务对象满意度 (clause 五).
/// </summary>
public sealed record UnitTarget : IDisclosureRecord
{
    /// <summary>The department or unit.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The form's money unit, for display.</summary>
    public MoneyUnit MoneyUnit { get; init; }

    /// <summary>The id of its scoring scheme; nothing for the portal's default for units.</summary>
    public string? Scheme { get; init; }

    /// <summary>The unit's budget for the year.</summary>
    public Funds Funds { get; init; } = Funds.None;

    /// <summary>年度主要任务.</summary>
    public ImmutableArray<MainTask> MainTasks { get; init; } = [];

    /// <summary>年度总体目标.</summary>
    public required Goal Goal { get; init; }

    /// <summary>年度绩效指标.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>The 绩效目标设置情况 sentence, of a department.</summary>
    public TargetSetting? TargetSetting { get; init; }

    /// <summary>Tables that are empty, each with its explanation.</summary>
    public ImmutableArray<EmptyTable> EmptyTables { get; init; } = [];

    /// <summary>Entries of the form that no other field stands for, in the form's order.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>An approval of its own; nothing where the register's row holds.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Why the content is not published, where it is not.</summary>
    public Withholding? Withheld { get; init; }

    /// <summary>Where the record came from; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.ForUnit(RecordKind.UnitTarget, Year, Unit);
}
