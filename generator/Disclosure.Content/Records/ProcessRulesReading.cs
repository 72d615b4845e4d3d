using Disclosure.Content.Reading;
using Disclosure.Model.Portals;
using F = Disclosure.Model.Fields.ProcessRulesFields;

namespace Disclosure.Content.Records;

/// <summary>What the policy leaves open about the process.</summary>
internal static class ProcessRulesReading
{
    /// <summary>The rules.</summary>
    public static RowReading<ProcessRules> Row { get; } = new(
        F.Row,
        mapping => new ProcessRules
        {
            AssessmentFrom = mapping.Read(F.AssessmentFrom),
            MonitoringMonths = mapping.Read(F.MonitoringMonths),
            AppliedAfterYears = mapping.Read(F.AppliedAfterYears),
        });
}
