using Disclosure.Content.Reading;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.ProjectTargetFields;
using Shared = Disclosure.Model.Fields.TargetFields;

namespace Disclosure.Content.Records;

/// <summary>项目支出绩效目标.</summary>
internal static class ProjectTargetReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<ProjectTarget> Reading { get; } = new(
        RecordKinds.ProjectTarget,
        mapping => TableReading.Any(mapping, new ProjectTarget
        {
            Code = mapping.Read(F.Code),
            FormerCodes = mapping.Read(Model.Fields.TableFields.FormerCodes),
            Year = mapping.Read(Model.Fields.TableFields.Year),
            Name = mapping.Read(F.Name),
            Department = mapping.Read(F.Department),
            Unit = mapping.Read(F.Unit),
            Budget = mapping.Read(F.Budget),
            Kind = mapping.Read(F.Kind),
            Attribute = mapping.Read(F.Attribute),
            Period = mapping.Read(F.Period, PeriodReading.Row),
            Funds = TableReading.FundsOf(mapping.Read(Shared.Funds, FundReading.Target)),
            Goal = mapping.Read(Shared.Goal, GoalReading.Target),
            Indicators = mapping.Read(Shared.Indicators, IndicatorReading.Targets),
        }));
}
