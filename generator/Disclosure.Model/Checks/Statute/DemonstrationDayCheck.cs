using Disclosure.Model.Portals;

namespace Disclosure.Model.Checks.Statute;

/// <summary>Only a demonstration is told for another day than the day itself.</summary>
internal static class DemonstrationDayCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is Portal { DemonstrationDay: { } day, DemonstrationNotice: null })
        {
            findings.Add(
                ApprovalFindings.DayOfNoDemonstration, "demonstrationDay",
                $"写有 demonstrationDay {day:yyyy-MM-dd}，没有 demonstrationNotice。");
        }
    }
}
