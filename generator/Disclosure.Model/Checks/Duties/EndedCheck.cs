using Disclosure.Model.Codes;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Checks.Duties;

/// <summary>What is said to be owed no more is a project or unit that there is, and why is said.</summary>
internal static class EndedCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Portal portal)
            return;
        foreach (var (at, ended) in portal.Duties.Ended.Index())
        {
            if (!IsKnown(record, ended.Code))
                findings.Add(DutyFindings.EndedUnknown, $"duties.ended[{at}].code", $"没有编码为“{ended.Code}”的项目或单位。");
            if (string.IsNullOrWhiteSpace(ended.Reason))
                findings.Add(DutyFindings.EndedUnknown, $"duties.ended[{at}].reason", $"没有写“{ended.Code}”为什么不再公开。");
        }
    }

    private static bool IsKnown(CheckedRecord record, string code) =>
        (UnitCode.TryParse(code) is { } unit && record.Records.FindUnit(unit) is not null)
        || (ProjectCode.TryParse(code) is { } project && record.Records.ProjectCodes.Contains(project));
}
