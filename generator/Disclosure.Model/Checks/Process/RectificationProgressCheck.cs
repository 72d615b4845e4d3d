using Disclosure.Model.Rectifications;

namespace Disclosure.Model.Checks.Process;

/// <summary>What was closed was mended; what is overdue is told, with the days.</summary>
internal static class RectificationProgressCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Rectification item)
            return;
        foreach (var (at, recheck) in item.Rechecks.Index())
        {
            if (!recheck.Passed && string.IsNullOrWhiteSpace(recheck.Opinion))
                findings.Add(
                    RectificationFindings.RecheckUnexplained, $"rechecks[{at}].opinion", $"{recheck.Date:yyyy-MM-dd} 复核未通过，没有写意见。");
        }

        if (item.ClosedOn(DateOnly.MaxValue) is { } closed)
        {
            if (item.Actions.IsEmpty)
                findings.Add(RectificationFindings.ClosedWithoutAction, "actions", $"{closed:yyyy-MM-dd} 销号，没有写整改措施。");
            if (item.Reported is null)
                findings.Add(RectificationFindings.ClosedUnreported, "reported", $"{closed:yyyy-MM-dd} 销号，没有写什么时候报送整改结果的。");
        }

        if (record.Records.Day is { } today && item.Deadline is { } deadline && item.StateOn(today) == RectificationState.Overdue)
            findings.Add(
                RectificationFindings.Overdue, "deadline",
                $"{NameOf(record, item)}第 {item.Number} 项应在 {deadline:yyyy-MM-dd} 前改好，逾期 {today.DayNumber - deadline.DayNumber} 天。");
    }

    private static string NameOf(CheckedRecord record, Rectification item) =>
        record.Records.FindUnit(item.Unit) is { Name: { Length: > 0 } name } ? $"“{name}”" : "";
}
