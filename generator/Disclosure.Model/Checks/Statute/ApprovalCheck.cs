using Disclosure.Model.Publication;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Statute;

/// <summary>Nothing is published that was not approved as it is now.</summary>
internal static class ApprovalCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var cover = ApprovalCover.Of(record.Records, record.Record);
        if (cover.IsApproved)
            return;
        if (cover is { Act: { } act })
            ApprovedTextCheck.Check(record, act, findings);
        else if (cover.Entry is { Approval: var approval })
            findings.Add(StatuteFindings.NotApproved, "", $"{approval.Document}（{approval.Date:yyyy-MM-dd}）没有批复这条记录。");
        else
            findings.Add(StatuteFindings.NotApproved, "", $"没有{WordsOf(cover.Need)}的批复。");
    }

    private static string WordsOf(PublicationNeed need) => need switch
    {
        PublicationNeed.OfGovernment => "政府",
        PublicationNeed.OfUnitOrGovernment => "该单位、其主管部门或政府",
        _ => "该单位或其主管部门",
    };
}
