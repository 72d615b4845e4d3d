using Disclosure.Model.Staff;

namespace Disclosure.Model.Checks.Staff;

/// <summary>What one prepares, another can publish; and somebody reviews it for secrets.</summary>
internal static class RolesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not StaffRegister register)
            return;
        var (preparing, publishing) = (register.With(PublishingRole.Prepare).ToList(), register.With(PublishingRole.Publish).ToList());
        if (!preparing.Exists(one => publishing.Exists(other => other.Id != one.Id)))
            findings.Add(StaffFindings.NotTwoPersons, "people", Message(preparing.Count, publishing.Count));
        if (!register.With(PublishingRole.SecrecyReview).Any())
            findings.Add(StaffFindings.NobodyForSecrecy, "people", "没有人有“保密审查”。");
    }

    private static string Message(int preparing, int publishing) => (preparing, publishing) switch
    {
        (0, 0) => "没有人有“编制”，也没有人有“发布”。",
        (0, _) => "没有人有“编制”。",
        (_, 0) => "没有人有“发布”。",
        _ => "有“编制”和有“发布”的是同一个人。",
    };
}
