using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;

namespace Disclosure.Model.Checks.Form;

/// <summary>The department and unit a record names exist, are of that kind, and belong together.</summary>
internal static class BodiesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Unit is not { } unitCode)
            return;
        var unit = record.Records.FindUnit(unitCode);
        if (unit is null)
            findings.Add(FormFindings.UnitUnknown, "unit", $"没有编码为“{unitCode}”的单位。");
        if (record.Department is { } departmentCode)
            CheckDepartment(record, findings, unit, departmentCode);
    }

    private static void CheckDepartment(CheckedRecord record, FindingCollector findings, Unit? unit, UnitCode code)
    {
        if (record.Records.FindUnit(code) is not { } department)
        {
            findings.Add(FormFindings.DepartmentUnknown, "department", $"没有编码为“{code}”的部门。");
            return;
        }

        if (department.Kind != UnitKind.Department)
            findings.Add(FormFindings.BodyKindMixed, "department", $"“{department.Name}”登记为单位，填在了主管部门。");
        if (unit is null || unit.Code == code)
            return;
        if (unit.Kind == UnitKind.Department)
            findings.Add(FormFindings.BodyKindMixed, "unit", $"“{unit.Name}”登记为部门，填在了“{department.Name}”的实施单位。");
        else if (department.Kind == UnitKind.Department && unit.Parent != code)
            findings.Add(FormFindings.UnitOfOtherDepartment, "unit", $"“{unit.Name}”不是“{department.Name}”的所属单位。");
    }
}
