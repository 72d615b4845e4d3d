using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Process;

/// <summary>It is known what a project is called, and the record and the project's tables name the same project and unit.</summary>
internal static class ProcessProjectCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ProcessRecord { Project: { } project } process)
            return;
        var names = NamesOf(record.Records, project);
        if (names.Count == 0)
            CheckNamed(record, project, process, findings);
        else if (process.Name is { } name && !string.IsNullOrWhiteSpace(name) && !names.Contains(name.Trim()))
            findings.Add(ResponsibilityFindings.ProjectNameDiffers, "name", $"写的是“{name}”，绩效目标（自评）是“{names.First()}”。");
        if (record.Set.Process.TargetOf(project, process.Unit, process.Year) is { } target && target.Unit != process.Unit)
            findings.Add(
                ResponsibilityFindings.UnitDiffers, "unit", $"写的是“{process.Unit}”，{process.Year} 年度绩效目标是“{target.Unit}”。");
    }

    // One record of a project that names it is enough; the first is told.
    private static void CheckNamed(CheckedRecord record, ProjectCode project, ProcessRecord process, FindingCollector findings)
    {
        var all = record.Records.Process.Of(project).ToList();
        if (all[0].Key == process.Key && all.TrueForAll(one => string.IsNullOrWhiteSpace(one.Name)))
            findings.Add(ResponsibilityFindings.ProjectNameMissing, "name", $"“{project}”没有绩效目标、绩效自评，也没有写项目名称。");
    }

    private static HashSet<string> NamesOf(RecordSet records, ProjectCode project) =>
    [
        .. from year in records.Years
           from table in new PerformanceTable?[]
           {
               records.FindProjectTarget(project, year), records.FindProjectSelfEvaluation(project, year),
           }
           let name = table?.Project?.Name.Trim()
           where !string.IsNullOrEmpty(name)
           select name,
    ];
}
