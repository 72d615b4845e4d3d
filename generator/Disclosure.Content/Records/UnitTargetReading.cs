using Disclosure.Content.Reading;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.UnitTargetFields;
using Shared = Disclosure.Model.Fields.TargetFields;

namespace Disclosure.Content.Records;

/// <summary>部门(单位)整体支出绩效目标.</summary>
internal static class UnitTargetReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<UnitTarget> Reading { get; } = new(
        RecordKinds.UnitTarget,
        mapping => TableReading.Any(mapping, new UnitTarget
        {
            Unit = mapping.Read(F.Unit),
            Year = mapping.Read(Model.Fields.TableFields.Year),
            MainTasks = mapping.Read(F.MainTasks, MainTaskReading.Row),
            TargetSetting = mapping.Read(F.TargetSetting, TargetSettingReading.Row),
            EmptyTables = mapping.Read(F.EmptyTables, EmptyTableReading.Row),
            Funds = TableReading.FundsOf(mapping.Read(Shared.Funds, FundReading.Target)),
            Goal = mapping.Read(Shared.Goal, GoalReading.Target),
            Indicators = mapping.Read(Shared.Indicators, IndicatorReading.Targets),
        }));
}
