using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Statute;

/// <summary>An act of approval: told once here, not again for each of the records it covers.</summary>
internal static class ActCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ApprovalAct act)
            return;
        if (string.IsNullOrWhiteSpace(act.Approval.Document))
            findings.Add(StatuteFindings.ApprovalDocumentMissing, "document", $"{act.Approval.Date:yyyy-MM-dd} 的批复没有文号。");
        if (record.Records.Day is { } day && act.Approval.Date > day)
            findings.Add(ApprovalFindings.ApprovedInFuture, "date", $"{act.Approval.Date:yyyy-MM-dd} 在 {day:yyyy-MM-dd} 之后。");
        foreach (var (at, entry) in act.Entries().Index())
        {
            CheckKind(entry, record, findings);
            if (record.Records.Day is not null)
                ClockCheck.Check(entry, record, findings, act.IsOfGovernment ? "date" : $"units[{at}]");
        }

        if (act is { IsAttachmentPublished: true, Attachment: { } scan } && !PublishedScan.IsUsable(scan))
            findings.Add(ApprovalFindings.ScanNotPublishable, "attachment", $"“{scan}”不是批复文件旁边的 PDF、JPG 或 PNG。");
        CheckElsewhere(act, findings);
        CheckCovers(act, record.Records, findings);
    }

    private static void CheckElsewhere(ApprovalAct act, FindingCollector findings)
    {
        if (act.PublishedElsewhere is not { } elsewhere)
            return;
        var isAddress = Uri.TryCreate(elsewhere.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (elsewhere.Address.Length > 0 && !isAddress)
            findings.Add(ApprovalFindings.ElsewhereIncomplete, "publishedElsewhere.address", $"“{elsewhere.Address}”不是网址。");
        if (string.IsNullOrWhiteSpace(elsewhere.Address))
            findings.Add(ApprovalFindings.ElsewhereIncomplete, "publishedElsewhere.address", "没有写在哪里公开。");
        if (string.IsNullOrWhiteSpace(elsewhere.Reason))
            findings.Add(ApprovalFindings.ElsewhereIncomplete, "publishedElsewhere.reason", "没有写为什么现在才登记。");
    }

    private static void CheckCovers(ApprovalAct act, RecordSet records, FindingCollector findings)
    {
        foreach (var (at, covered) in act.Covers.Index())
        {
            var record = records.FindByPath(covered.Path);
            if (record is null)
                findings.Add(ApprovalFindings.ApprovedRecordMissing, $"covers[{at}]", $"没有“{covered.Path}”这条记录。");
            else if (record is not IApprovedRecord approved || !ApprovalCover.MayApprove(records, act, approved))
                findings.Add(ApprovalFindings.CoversForeignRecord, $"covers[{at}]", $"“{covered.Path}”不归这份批复。");
        }
    }

    private static void CheckKind(ApprovalEntry entry, CheckedRecord record, FindingCollector findings)
    {
        if (ExpectedKind(entry.Unit, record) is not { } expected || expected == entry.Approval.Kind)
            return;
        findings.Add(
            StatuteFindings.ApprovalKindDiffers, "kind",
            $"登记为{entry.Approval.Kind.Term()}，{entry.Unit?.Value ?? "政府"}应为{expected.Term()}。");
    }

    private static ApprovalKind? ExpectedKind(UnitCode? unit, CheckedRecord record) => unit switch
    {
        null => ApprovalKind.PeoplesCongress,
        { } code => record.Records.FindUnit(code)?.Kind switch
        {
            UnitKind.Department => ApprovalKind.Finance,
            UnitKind.Unit => ApprovalKind.Department,
            _ => null,
        },
    };
}
