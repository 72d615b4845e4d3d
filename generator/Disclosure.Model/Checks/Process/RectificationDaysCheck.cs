using System.Collections.Immutable;
using Disclosure.Model.Rectifications;

namespace Disclosure.Model.Checks.Process;

/// <summary>Told, mended, reported, rechecked: the days follow each other.</summary>
internal static class RectificationDaysCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Rectification item)
            return;
        CheckOrder([.. item.Actions.Select(action => action.Date)], "actions", "整改措施", findings);
        CheckOrder([.. item.Rechecks.Select(recheck => recheck.Date)], "rechecks", "复核", findings);
        if (item.Deadline < item.Told)
            Tell("deadline", $"整改期限 {item.Deadline:yyyy-MM-dd}，反馈日期 {item.Told:yyyy-MM-dd}。", findings);
        if (item.Reported < item.Told)
            Tell("reported", $"报送整改结果 {item.Reported:yyyy-MM-dd}，反馈日期 {item.Told:yyyy-MM-dd}。", findings);
        if (!item.Rechecks.IsEmpty && item.Rechecks[0].Date < item.Told)
            Tell("rechecks", $"复核 {item.Rechecks[0].Date:yyyy-MM-dd}，反馈日期 {item.Told:yyyy-MM-dd}。", findings);
        if (item.ClosedOn(DateOnly.MaxValue) is { } closed && closed < item.Reported)
            Tell("reported", $"报送整改结果 {item.Reported:yyyy-MM-dd}，{closed:yyyy-MM-dd} 已经复核销号。", findings);
    }

    private static void Tell(string path, string message, FindingCollector findings) =>
        findings.Add(RectificationFindings.DaysDisagree, path, message);

    private static void CheckOrder(ImmutableArray<DateOnly> days, string list, string name, FindingCollector findings)
    {
        for (var at = 1; at < days.Length; at++)
        {
            if (days[at] < days[at - 1])
                findings.Add(
                    RectificationFindings.StepsOutOfOrder, $"{list}[{at}].date",
                    $"第 {at + 1} 次{name} {days[at]:yyyy-MM-dd}，早于前一次 {days[at - 1]:yyyy-MM-dd}。");
        }
    }
}
