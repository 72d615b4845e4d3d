using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Checks.Duties;

/// <summary>
/// A department's or the government's approval that is not there long after the stage came round. Told once a year and stage; units under a
/// department wait for it.
/// </summary>
internal static class ApprovalWaitCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is Unit { Kind: UnitKind.Department, Code: var code })
            CheckAll(record, code, findings);
        else if (record.Record is Portal && !record.Records.IsEmpty)
            CheckAll(record, null, findings);
    }

    private static void CheckAll(CheckedRecord record, UnitCode? unit, FindingCollector findings)
    {
        foreach (var year in OwedItems.Of(record.Records).Years)
        {
            foreach (var stage in Enum.GetValues<Stage>())
                CheckOne(record, year, stage, unit, findings);
        }
    }

    private static void CheckOne(CheckedRecord record, FiscalYear year, Stage stage, UnitCode? unit, FindingCollector findings)
    {
        var records = record.Records;
        if (!records.IsApprovalLongDue(year, stage)
            || records.OwedBy(year, stage, unit).IsNothing
            || records.FindApproval(year, stage, unit) is not null)
            return;
        var since = ApprovalWait.ComesRoundOn(year, stage);
        findings.Add(
            DutyFindings.ApprovalLongMissing, year, stage,
            $"{year} 年度{(stage == Stage.Budget ? "预算" : "决算")}从 {since:yyyy-MM-dd} 起应当批复，"
            + $"到 {records.AsOf:yyyy-MM-dd} 已 {records.AsOf.DayNumber - since.DayNumber} 天，没有批复记录。");
    }
}
