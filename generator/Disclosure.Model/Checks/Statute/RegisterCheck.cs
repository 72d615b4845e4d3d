using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Statute;

/// <summary>The rows of a register: told once here, not again for each of the records a row covers.</summary>
internal static class RegisterCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ApprovalRegister register)
            return;
        for (var i = 0; i < register.Entries.Length; i++)
        {
            var (entry, path) = (register.Entries[i], $"entries[{i}]");
            ClockCheck.Check(entry, record, findings, path);
            CheckKind(entry, record, findings, path);
            CheckIsFirst(register, i, findings);
            if (register.Stage == Stage.Budget && entry.Published?.Year > register.Year.Number)
            {
                findings.Add(
                    StatuteFindings.PublishedAfterYear, $"{path}.published",
                    $"{register.Year} 年度的绩效目标到 {entry.Published:yyyy-MM-dd} 才公开。");
            }
        }
    }

    private static void CheckIsFirst(ApprovalRegister register, int at, FindingCollector findings)
    {
        var unit = register.Entries[at].Unit;
        var first = 0;
        while (register.Entries[first].Unit != unit)
            first++;
        if (first == at)
            return;
        var document = register.Entries[first].Approval.Document;
        var told = document.Length > 0 ? $"（{document}）" : "";
        findings.Add(
            StatuteFindings.ApprovalRepeated, $"entries[{at}]", $"{unit?.Value ?? "政府"}在第 {first + 1} 条已经登记过{told}。",
            $"entries[{first}]");
    }

    private static void CheckKind(ApprovalEntry entry, CheckedRecord record, FindingCollector findings, string path)
    {
        if (ExpectedKind(entry.Unit, record) is not { } expected || expected == entry.Approval.Kind)
            return;
        findings.Add(
            StatuteFindings.ApprovalKindDiffers, $"{path}.kind",
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
