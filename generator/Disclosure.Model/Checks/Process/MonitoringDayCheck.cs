using Disclosure.Model.Monitoring;

namespace Disclosure.Model.Checks.Process;

/// <summary>Monitored on a day of the year, and on one of the district's.</summary>
internal static class MonitoringDayCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not MonitoringRecord monitoring)
            return;
        var days = record.Records.Portal.Process.MonitoringDays(monitoring.Year);
        if (monitoring.Date.Year != monitoring.Year.Number)
            findings.Add(
                MonitoringFindings.DayOutsideYear, "date", $"监控日期 {monitoring.Date:yyyy-MM-dd}，年度是 {monitoring.Year}。");
        else if (!days.IsEmpty && !days.Contains(monitoring.Date))
            findings.Add(
                MonitoringFindings.DayUnusual, "date",
                $"监控日期 {monitoring.Date:yyyy-MM-dd}，规定的是 {string.Join("、", days.Select(day => $"{day:yyyy-MM-dd}"))}。");
    }
}
