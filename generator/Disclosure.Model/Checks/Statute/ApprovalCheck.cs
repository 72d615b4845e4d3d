using Disclosure.Model.Approvals;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Statute;

/// <summary>Nothing is published that was not approved; an approval of a record's own starts a clock of its own.</summary>
internal static class ApprovalCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var cover = ApprovalCover.Of(record.Records, record.Record);
        if (!cover.IsApproved)
            findings.Add(StatuteFindings.NotApproved, "", $"记录没有批复，批复登记中也没有{WordsOf(cover.Need)}的批复。");
        else if (cover.Own is { } own)
            ClockCheck.Check(new ApprovalEntry(cover.Unit, own, cover.Row?.Published), record, findings, "approval");
    }

    private static string WordsOf(PublicationNeed need) => need switch
    {
        PublicationNeed.OfGovernment => "政府",
        PublicationNeed.OfUnitOrGovernment => "该单位、其主管部门或政府",
        _ => "该单位或其主管部门",
    };
}
