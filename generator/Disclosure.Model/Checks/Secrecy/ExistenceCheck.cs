using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>That there is a record whose existence is withheld is told by no name, no code and no count.</summary>
internal static class ExistenceCheck
{
    private const int ShortestName = 4;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Withheld?.Extent != WithholdingExtent.Existence)
            return;
        if (record.Record is Evaluation evaluation && IsTheOnlyOneKnown(record.Set.Shown, evaluation))
            CheckTexts(record, evaluation, text => Names(text, evaluation), findings);
        if (record.Record is PerformanceTable table)
            CheckTexts(record, table, text => Names(text, table), findings);
        if (record.Record is ProjectTarget target)
            CheckCount(record, DerivableCheck.DepartmentOf(record.Records, target, target.Unit), target, findings);
    }

    private static void CheckTexts(CheckedRecord record, IApprovedRecord withheld, Func<string, bool> names, FindingCollector findings)
    {
        foreach (var hidden in ReadableTexts.Of(record.Set, withheld)
            .Where(text => names(text.Text)).Select(text => text.Hidden).Distinct())
        {
            findings.Add(
                WithholdingFindings.ExistenceTold, "withheld",
                $"“{hidden.Record}”的“{hidden.Field}”里提到它。在 alsoHides 中加上：{WithholdingWords.EntryOf(hidden)}。");
        }
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

    // Where an evaluation of the kind is public, in whichever year, words that name the kind may mean that one.
    private static bool IsTheOnlyOneKnown(RecordSet shown, Evaluation evaluation) => !shown.Evaluations.Any(
        other => other.Kind == evaluation.Kind && other.Key.Code == evaluation.Key.Code);

    private static bool Names(string text, Evaluation evaluation) =>
        text.Contains(evaluation.Kind.Term(), StringComparison.Ordinal)
        || (evaluation.Title.Length >= ShortestName && text.Contains(evaluation.Title, StringComparison.Ordinal));

    private static bool Names(string text, PerformanceTable table) => table.Project is { } project
        && ((project.Name.Length >= ShortestName && text.Contains(project.Name, StringComparison.Ordinal))
            || text.Contains(project.Code.Value, StringComparison.Ordinal));
}
