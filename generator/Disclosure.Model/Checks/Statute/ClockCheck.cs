using Disclosure.Model.Approvals;
using Disclosure.Model.Clocks;

namespace Disclosure.Model.Checks.Statute;

/// <summary>An approval has a document, and what it approved was published after it and in time.</summary>
internal static class ClockCheck
{
    public static void Check(ApprovalEntry entry, CheckedRecord record, FindingCollector findings, string path)
    {
        if (string.IsNullOrWhiteSpace(entry.Approval.Document))
            findings.Add(StatuteFindings.ApprovalDocumentMissing, $"{path}.document", $"{entry.Approval.Date:yyyy-MM-dd} 的批复没有文号。");
        if (entry.Published < entry.Approval.Date)
        {
            findings.Add(
                StatuteFindings.PublishedBeforeApproval, $"{path}.date",
                $"{entry.Published:yyyy-MM-dd} 公开，早于 {entry.Approval.Date:yyyy-MM-dd} 批复。");
        }

        CheckDue(record.Records.ClockOf(entry), findings, path);
    }

    private static void CheckDue(DisclosureClock clock, FindingCollector findings, string path)
    {
        if (clock.State == ClockState.Late)
        {
            findings.Add(
                StatuteFindings.PublishedLate, path,
                $"应于 {clock.DueDate:yyyy-MM-dd} 前公开，实际 {clock.Published:yyyy-MM-dd} 公开，晚 {clock.DaysLate} 日。");
        }
        else if (clock.State == ClockState.Overdue)
        {
            findings.Add(
                StatuteFindings.Overdue, path,
                $"应于 {clock.DueDate:yyyy-MM-dd} 前公开，截至 {clock.AsOf:yyyy-MM-dd} 仍未公开，已逾期 {clock.DaysLate} 日。");
        }
    }
}
