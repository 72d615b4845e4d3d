using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>部门(单位)整体支出绩效目标.</summary>
public static class UnitTargetFields
{
    internal static readonly EssentialField<UnitTarget, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, target => target.Unit);

    internal static readonly ListField<UnitTarget, MainTask> MainTasks =
        new("mainTasks", "年度主要任务", MainTaskFields.List, target => target.MainTasks) { DataKey = "tasks" };

    internal static readonly OptionalField<UnitTarget, TargetSetting> TargetSetting =
        new("targetSetting", "绩效目标设置情况", TargetSettingFields.Row, target => target.TargetSetting) { DataKey = "setting" };

    internal static readonly ListField<UnitTarget, EmptyTable> EmptyTables =
        new("emptyTables", "空表说明", EmptyTableFields.List, target => target.EmptyTables);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<UnitTarget>> All { get; } =
    [
        Unit, TableFields.Year, .. TableFields.Head, TargetFields.Funds, MainTasks, TargetFields.Goal,
            TargetFields.Indicators, TargetSetting,
        EmptyTables, TableFields.Items, .. TableFields.End,
    ];
}
