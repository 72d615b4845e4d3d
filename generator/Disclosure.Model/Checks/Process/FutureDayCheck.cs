using Disclosure.Model.Accountability;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// What by its nature has happened is not of a day to come. An exit may be: that a project ends on a later day is announced before.
/// </summary>
internal static class FutureDayCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Records.Day is not { } today)
            return;
        foreach (var (path, name, day) in DaysOf(record.Record))
        {
            if (day > today)
                findings.Add(ResponsibilityFindings.DayToCome, path, $"{name} {day:yyyy-MM-dd}，今天是 {today:yyyy-MM-dd}。");
        }
    }

    private static IEnumerable<(string Path, string Name, DateOnly? Day)> DaysOf(IDisclosureRecord record) => record switch
    {
        Assessment assessment => [("date", "评估日期", assessment.Date)],
        TargetReview review => review.Rounds.Select((round, at) => ($"rounds[{at}].date", "审核日期", (DateOnly?)round.Date)),
        MonitoringRecord monitoring =>
        [
            ("date", "监控日期", monitoring.Date),
            .. monitoring.Measures.Select((measure, at) => ($"measures[{at}].date", "处理日期", (DateOnly?)measure.Date)),
        ],
        Rectification item =>
        [
            ("told", "反馈日期", item.Told),
            .. item.Actions.Select((action, at) => ($"actions[{at}].date", "整改日期", (DateOnly?)action.Date)),
            ("reported", "报送整改结果", item.Reported),
            .. item.Rechecks.Select((recheck, at) => ($"rechecks[{at}].date", "复核日期", (DateOnly?)recheck.Date)),
        ],
        ResultApplication application => [("date", "决定日期", application.Date)],
        AccountabilityRegister register => [("date", "统计日期", register.Date)],
        _ => [],
    };
}
