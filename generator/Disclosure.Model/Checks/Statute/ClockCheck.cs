using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Duties;

namespace Disclosure.Model.Checks.Statute;

/// <summary>What was approved was published after it and in time; told at the act that started the clock.</summary>
internal static class ClockCheck
{
    private const int MostNames = 5;

    public static void Check(ApprovalEntry entry, CheckedRecord record, FindingCollector findings, string path)
    {
        if (record.Records.FindOwnApproval(entry.Year, entry.Stage, entry.Unit)?.Act != entry.Act)
            return;
        var owed = record.Records.OwedBy(entry.Year, entry.Stage, entry.Unit);
        if (owed.IsNothing)
            return;
        var clock = record.Records.ClockOf(entry);
        var who = entry.Act.Units.Length > 1 ? entry.Unit + "：" : "";
        if (clock.Published < entry.Approval.Date)
        {
            findings.Add(
                StatuteFindings.PublishedBeforeApproval, path,
                $"{who}{clock.Published:yyyy-MM-dd} 公开，早于 {entry.Approval.Date:yyyy-MM-dd} 批复。");
        }

        if (entry.Stage == Stage.Budget && clock.Published?.Year > entry.Year.Number)
        {
            findings.Add(
                StatuteFindings.PublishedAfterYear, path, $"{who}{entry.Year} 年度的绩效目标到 {clock.Published:yyyy-MM-dd} 才公开。");
        }

        CheckDue(clock, owed, findings, path, who);
    }

    private static void CheckDue(DisclosureClock clock, OwedByUnit owed, FindingCollector findings, string path, string who)
    {
        if (clock.State == ClockState.Late)
        {
            findings.Add(
                StatuteFindings.PublishedLate, path,
                $"{who}应于 {clock.DueDate:yyyy-MM-dd} 前公开，实际 {clock.Published:yyyy-MM-dd} 公开，晚 {clock.DaysLate} 日。");
        }
        else if (clock.State == ClockState.Overdue)
        {
            findings.Add(
                StatuteFindings.Overdue, path,
                $"{who}应于 {clock.DueDate:yyyy-MM-dd} 前公开，截至 {clock.AsOf:yyyy-MM-dd} 仍未公开，"
                + $"已逾期 {clock.DaysLate} 日：缺{owed.MissingInWords(MostNames)}。");
        }
    }
}
