using Disclosure.Model.Approvals;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Statute;

/// <summary>What an approved record says now and did not say when it was approved, field by field.</summary>
internal static class ApprovedTextCheck
{
    public static void Check(CheckedRecord record, ApprovalAct act, FindingCollector findings)
    {
        var by = $"{act.Approval.Document}（{act.Approval.Date:yyyy-MM-dd}）批复后改动，未经批复";
        if (record.Records.ApprovedTexts.Find(act, RecordPath.Of(record.Record)) is not { } approved)
        {
            findings.Add(ApprovalFindings.ChangedSinceApproval, "", $"内容与批复时不同；批复时的全文找不到，说不出改了哪里。{by}。");
            return;
        }

        foreach (var change in RecordComparison.Compare(approved, record.Record).Where(change => !change.IsHandling))
            findings.Add(ApprovalFindings.ChangedSinceApproval, change.Path, $"{ChangeWords.Of(change, record.Record)}。{by}。");
    }
}
