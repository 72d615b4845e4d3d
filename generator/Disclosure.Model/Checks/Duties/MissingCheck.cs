using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Duties;

/// <summary>
/// Each thing owed that no record is there of, told once, on the unit (the government's on the portal) with year and stage: as soon as
/// anybody has begun with the stage, or should have for long. What a record itself is told of is not told again.
/// </summary>
internal static class MissingCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        switch (record.Record)
        {
            case Unit unit:
                CheckAll(record, unit, findings);
                break;
            case Portal when !record.Records.IsEmpty:
                CheckAll(record, null, findings);
                break;
            default:
                break;
        }
    }

    private static void CheckAll(CheckedRecord record, Unit? unit, FindingCollector findings)
    {
        foreach (var year in OwedItems.Of(record.Records).Years)
        {
            foreach (var stage in Enum.GetValues<Stage>())
            {
                var owed = record.Records.OwedBy(year, stage, unit?.Code);
                if (owed.IsNothing)
                    TellNothingOwed(record, unit, year, stage, findings);
                else if (HasBegun(record, owed, year, stage, unit?.Code))
                    Tell(record, owed, year, stage, findings);
            }
        }
    }

    private static void Tell(CheckedRecord record, OwedByUnit owed, FiscalYear year, Stage stage, FindingCollector findings)
    {
        foreach (var item in owed.Items)
        {
            if (item.State == OwedState.Missing && !IsToldElsewhere(record, item, owed, year))
                findings.Add(DutyFindings.MissingOf(item.Kind), year, stage, $"{year} 年度缺{item.InWords()}{CodeOf(item)}。");
        }
    }

    private static void TellNothingOwed(CheckedRecord record, Unit? unit, FiscalYear year, Stage stage, FindingCollector findings)
    {
        if (unit is null || record.Records.FindOwnApproval(year, stage, unit.Code) is not { Approval: var approval })
            return;
        findings.Add(
            DutyFindings.NothingOwed, year, stage, $"{approval.Document}（{approval.Date:yyyy-MM-dd}）批复了，没有一张应单独公开的绩效表。");
    }

    private static bool HasBegun(CheckedRecord record, OwedByUnit owed, FiscalYear year, Stage stage, UnitCode? unit) =>
        record.Records.FindApproval(year, stage, unit) is not null
        || HasAny(owed)
        || (unit is { } department && record.Records.UnitsOf(department).Any(one => HasAny(record.Records.OwedBy(year, stage, one.Code))))
        || record.Records.IsApprovalLongDue(year, stage);

    private static bool HasAny(OwedByUnit owed) => owed.Items.Any(item => item.State != OwedState.Missing);

    // A target without a result is told on the target (DISC3004), an overall table says why others are empty.
    private static bool IsToldElsewhere(CheckedRecord record, OwedItem item, OwedByUnit owed, FiscalYear year) => item.Kind switch
    {
        OwedKind.ProjectSelfEvaluation => record.Set.IsClosed(year)
            && (item.Record is not { } key || record.Records.Find(key with { Kind = RecordKind.ProjectTarget }) is not null),
        OwedKind.OverallSelfEvaluation => record.Set.IsClosed(year)
            && record.Records.Find(item.Record!.Value with { Kind = RecordKind.UnitTarget }) is not null,
        OwedKind.EmptyTable => owed.Items.Any(other =>
            other is { Kind: OwedKind.OverallTarget or OwedKind.OverallSelfEvaluation, State: OwedState.Missing }),
        _ => false,
    };

    private static string CodeOf(OwedItem item) =>
        item is { Kind: OwedKind.ProjectTarget or OwedKind.ProjectSelfEvaluation, Record: { } key } ? $"，项目编码 {key.Code}" : "";
}
