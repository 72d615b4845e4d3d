using Disclosure.Model.Codes;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// A project of which nothing is owed any more stands in the exit list, with a year that fits: from the first year that there is a list.
/// </summary>
internal static class EndedWithoutExitCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Portal portal)
            return;
        foreach (var (at, ended) in portal.Duties.Ended.Index())
        {
            if (UnitCode.TryParse(ended.Code) is { } unit && record.Records.FindUnit(unit) is not null)
                continue;
            if (ProjectCode.TryParse(ended.Code) is { } project)
                CheckOne(record, project, ended, $"duties.ended[{at}]", findings);
        }
    }

    private static void CheckOne(CheckedRecord record, ProjectCode project, EndedDuty ended, string path, FindingCollector findings)
    {
        var exits = record.Set.Process.ExitsOf(project).ToList();
        if (exits.Count == 0)
        {
            if (record.Set.Process.IsKept(RecordKind.Exit, ended.From))
                findings.Add(ExitFindings.EndedWithoutExit, $"{path}.code", $"“{ended.Code}”从 {ended.From} 年度起不再应公开，退出清单里没有。");
            return;
        }

        if (!exits.Exists(exit => ended.From.Number - exit.Year.Number is 0 or 1))
            findings.Add(
                ExitFindings.EndedOtherwise, $"{path}.from",
                $"“{ended.Code}”从 {ended.From} 年度起不再应公开，退出清单写的是 {exits[0].Year} 年度退出。");
    }
}
