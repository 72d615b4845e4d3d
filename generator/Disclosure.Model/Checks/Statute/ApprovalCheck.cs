using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Checks.Statute;

/// <summary>Nothing is published that was not approved; an approval of a record's own starts a clock of its own.</summary>
internal static class ApprovalCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Stage is not { } stage || record.Year is not { } year)
            return;
        var row = RegisterRowOf(record, year, stage);
        if (record.OwnApproval is { } own)
            ClockCheck.Check(new ApprovalEntry(record.Unit, own, row?.Published), record, findings, "approval");
        else if (row is null)
            findings.Add(StatuteFindings.NotApproved, "", "记录没有批复，批复登记中也没有该单位或其主管部门的批复。");
    }

    /// <summary>An evaluation is published by the finance bureau, so the government's row covers it where its unit has none.</summary>
    private static ApprovalEntry? RegisterRowOf(CheckedRecord record, FiscalYear year, Stage stage) =>
        record.Records.FindApproval(year, stage, record.Unit)
        ?? (record.Record is Evaluation ? record.Records.FindApproval(year, stage, null) : null);
}
