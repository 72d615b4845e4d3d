using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Targets;

/// <summary>
/// 部门(单位)整体支出绩效目标: over 运行成本, 管理效率, 履职效能, 社会效应, 可持续发展能力 and 服务对象满意度 (clause 二).
/// </summary>
public sealed record UnitTarget : PerformanceTable
{
    /// <summary>年度主要任务.</summary>
    public ImmutableArray<MainTask> MainTasks { get; init; } = [];

    /// <summary>The 绩效目标设置情况 sentence, of a department.</summary>
    public TargetSetting? TargetSetting { get; init; }

    /// <summary>Tables that are empty, each with its explanation.</summary>
    public ImmutableArray<EmptyTable> EmptyTables { get; init; } = [];

    /// <inheritdoc/>
    public override bool IsTarget => true;

    /// <inheritdoc/>
    public override RecordKey Key => RecordKey.ForUnit(RecordKind.UnitTarget, Year, Unit);
}
