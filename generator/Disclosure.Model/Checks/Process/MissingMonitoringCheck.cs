using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// The projects of a unit that were not monitored though the day and the term to publish have passed: once a year, from the first year that
/// monitoring is kept.
/// </summary>
internal static class MissingMonitoringCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Unit unit || record.Records.Day is not { } today)
            return;
        foreach (var year in record.Set.Process.TargetsOf(unit.Code).GroupBy(target => target.Year).OrderBy(year => year.Key))
        {
            if (record.Set.Process.IsKept(RecordKind.Monitoring, year.Key))
                CheckYear(record, year.Key, [.. year], today, findings);
        }
    }

    private static void CheckYear(
        CheckedRecord record, FiscalYear year, List<ProjectTarget> targets, DateOnly today, FindingCollector findings)
    {
        var words = new List<string>();
        foreach (var day in record.Records.Portal.Process.MonitoringDays(year))
        {
            if (record.Records.Portal.Holidays.AddWorkingDays(day, ProcessRules.PublicationDays) >= today)
                continue;
            var missing = targets.Where(target => IsMissing(record, target, day)).ToList();
            if (missing.Count > 0)
                words.Add($"{day:yyyy-MM-dd} 有 {missing.Count} 个项目（{ProjectList.Of(missing)}）");
        }

        if (words.Count > 0)
            findings.Add(MonitoringFindings.MonitoringMissing, year, $"{year} 年度没有监控的：{string.Join("；", words)}。");
    }

    // Of a month's end any day of the month will do, and any later one before the next.
    private static bool IsMissing(CheckedRecord record, ProjectTarget target, DateOnly day)
    {
        if (record.Set.Process.HasEndedBy(target.Code, day))
            return false;
        var next = record.Records.Portal.Process.MonitoringDays(target.Year).Where(other => other > day).Cast<DateOnly?>().FirstOrDefault();
        return !record.Records.Process.Of<MonitoringRecord>(target.Code, target.Year).Any(monitoring =>
            monitoring.Date >= FirstOfMonth(day) && (next is not { } end || monitoring.Date < FirstOfMonth(end)));
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
