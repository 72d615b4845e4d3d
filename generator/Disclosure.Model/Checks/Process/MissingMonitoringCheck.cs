using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// The projects of a unit that were not monitored though the day and the term to publish have passed: once a year, from the first year that
/// monitoring is kept.
/// </summary>
internal static class MissingMonitoringCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Unit unit || record.Records.Day is null)
            return;
        foreach (var year in record.Records.Years.Where(year => record.Set.Process.IsKept(RecordKind.Monitoring, year)))
            CheckYear(record, unit.Code, year, findings);
    }

    // As the strip of each project's page will tell it.
    private static void CheckYear(CheckedRecord record, UnitCode unit, FiscalYear year, FindingCollector findings)
    {
        var missing = from owed in OwedMonitoring.Of(record.Records, year)[unit]
                      where record.Records.FindProjectTarget(owed.Project, year) is { Withheld: null }
                      from day in owed.Days
                      where day.IsLate
                      group record.Records.FindProjectTarget(owed.Project, year)! by day.Day into day
                      orderby day.Key
                      select $"{day.Key:yyyy-MM-dd} 有 {day.Count()} 个项目（{ProjectList.Of([.. day])}）";
        var words = string.Join("；", missing);
        if (words.Length > 0)
            findings.Add(MonitoringFindings.MonitoringMissing, year, $"{year} 年度没有监控的：{words}。");
    }
}
