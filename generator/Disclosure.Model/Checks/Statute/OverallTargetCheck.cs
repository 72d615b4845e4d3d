using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;

namespace Disclosure.Model.Checks.Statute;

/// <summary>
/// A department that has project targets in a year has one for itself as a whole. Told on the department, a year at a time.
/// </summary>
internal static class OverallTargetCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Unit unit)
            return;
        foreach (var year in record.Records.Years)
        {
            var projects = record.Set.TargetsOf(unit.Code, year).Count();
            if (projects > 0 && record.Records.FindUnitTarget(unit.Code, year) is null)
            {
                findings.Add(
                    StatuteFindings.OverallTargetMissing, year, Stage.Budget, $"{year} 年度有 {projects} 个项目绩效目标，没有整体绩效目标。");
            }
        }
    }
}
