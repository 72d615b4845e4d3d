using Disclosure.Model.Approvals;
using Disclosure.Model.Organisation;

namespace Disclosure.Model.Checks.Form;

/// <summary>Units stand under a department that exists, and an approval is of units that exist.</summary>
internal static class RegisteredBodiesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is Unit unit)
            CheckUnit(record, findings, unit);
        else if (record.Record is ApprovalAct act)
            CheckAct(record, findings, act);
    }

    private static void CheckUnit(CheckedRecord record, FindingCollector findings, Unit unit)
    {
        var parent = unit.Parent is { } code ? record.Records.FindUnit(code) : null;
        if (unit.Parent is not null && parent is null)
            findings.Add(FormFindings.DepartmentUnknown, "parent", $"没有编码为“{unit.Parent}”的部门。");
        else if (unit.Kind == UnitKind.Unit && unit.Parent is null)
            findings.Add(FormFindings.BodyKindMixed, "parent", $"“{unit.Name}”登记为单位，但没有写明所属部门。");
        else if (unit.Kind == UnitKind.Department && unit.Parent is not null)
            findings.Add(FormFindings.BodyKindMixed, "kind", $"“{unit.Name}”登记为部门，却写有上级部门。");
        else if (parent is { Kind: UnitKind.Unit })
            findings.Add(FormFindings.BodyKindMixed, "parent", $"上级“{parent.Name}”登记为单位，不是部门。");
    }

    private static void CheckAct(CheckedRecord record, FindingCollector findings, ApprovalAct act)
    {
        foreach (var (at, code) in act.Units.Index())
        {
            if (record.Records.FindUnit(code) is null)
                findings.Add(FormFindings.UnitUnknown, $"units[{at}]", $"没有编码为“{code}”的单位。");
        }
    }
}
