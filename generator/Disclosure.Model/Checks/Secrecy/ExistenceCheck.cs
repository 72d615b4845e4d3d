using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>That there is a record whose existence is withheld is told by no name, no code and no count.</summary>
internal static class ExistenceCheck
{
    private const int ShortestName = 4;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record is not { Withheld.Extent: WithholdingExtent.Existence, Record: PerformanceTable table })
            return;
        foreach (var hidden in ReadableTexts.Of(record.Set, table)
            .Where(text => Names(text.Text, table)).Select(text => text.Hidden).Distinct())
        {
            findings.Add(
                WithholdingFindings.ExistenceTold, "withheld",
                $"“{hidden.Record}”的“{hidden.Field}”里提到它。在 alsoHides 中加上：{WithholdingWords.EntryOf(hidden)}。");
        }

        if (table is ProjectTarget target)
            CheckCount(record, DerivableCheck.DepartmentOf(record.Records, target), target, findings);
    }

    private static void CheckCount(CheckedRecord record, UnitCode department, ProjectTarget target, FindingCollector findings)
    {
        var shown = record.Set.Shown;
        var listed = shown.ProjectTargets.Count(other => other.Department == department && other.Year == target.Year);
        if (shown.FindUnitTarget(department, target.Year)?.TargetSetting is not { } setting || setting.Projects <= listed)
            return;
        var hidden = new AlsoHidden($"years/{target.Year}/budget/units/{department}", "targetSetting");
        findings.Add(
            WithholdingFindings.ExistenceTold, "withheld",
            $"绩效目标设置情况的项目数比列出的多，透露还有项目。在 alsoHides 中加上：{WithholdingWords.EntryOf(hidden)}。");
    }

    private static bool Names(string text, PerformanceTable table) => table.Project is { } project
        && ((project.Name.Length >= ShortestName && text.Contains(project.Name, StringComparison.Ordinal))
            || text.Contains(project.Code.Value, StringComparison.Ordinal));
}
