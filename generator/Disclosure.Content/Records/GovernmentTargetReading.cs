using Disclosure.Content.Reading;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.GovernmentTargetFields;

namespace Disclosure.Content.Records;

/// <summary>政府预算绩效目标.</summary>
internal static class GovernmentTargetReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<GovernmentTarget> Reading { get; } = new(
        RecordKinds.GovernmentTarget,
        mapping => new GovernmentTarget
        {
            Year = mapping.Read(F.Year),
            Goal = mapping.Read(F.Goal, GoalReading.Target),
            Budgets = mapping.Read(F.Budgets, GovernmentReading.Budgets),
            FocusItems = mapping.Read(F.FocusItems, GovernmentReading.FocusItems),
            Indicators = mapping.Read(F.Indicators, IndicatorReading.Targets),
            WithheldFields = mapping.Read(F.WithheldFields),
        });
}
