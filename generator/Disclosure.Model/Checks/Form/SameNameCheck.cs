using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Form;

/// <summary>Units have names of their own, and so have the projects of a year. Told on all but the first of a name, by code.</summary>
internal static class SameNameCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is Unit unit && !NotWritten.Is(unit.Name) && record.Set.FirstNamed(unit) is { } first && first.Code != unit.Code)
            findings.Add(FormFindings.UnitNameRepeated, "name", $"“{unit.Name}”与编码为“{first.Code}”的单位同名。");
        if (record.Record is PerformanceTable { Project: { } project } table && !NotWritten.Is(project.Name)
            && record.Set.FirstProjectNamed(project.Name, table) is { } other && other != project.Code)
            findings.Add(FormFindings.ProjectNameRepeated, "name", $"“{project.Name}”与编码为“{other}”的项目同名。");
    }
}
