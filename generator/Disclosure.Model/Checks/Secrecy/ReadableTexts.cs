using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>
/// The texts of public forms in which readers would look for a withheld project or unit: its own in other tables and years, those of its
/// unit and department as a whole, the evaluations of all these, and the government's.
/// </summary>
internal static class ReadableTexts
{
    public static IEnumerable<ReadableText> Of(CheckedSet set, IApprovedRecord withheld)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal) { withheld.Key.Code };
        if (withheld.ApprovedUnit is { } unit)
            codes.UnionWith([unit.Value, DerivableCheck.DepartmentOf(set.Records, withheld, unit).Value]);
        foreach (var record in set.Shown.All.OfType<IApprovedRecord>())
        {
            if (record.Withheld is not null || record.Key == withheld.Key || !IsAbout(record, codes, withheld))
                continue;
            var place = RecordKinds.Of(record).PlaceOf(record);
            // What the bureau itself writes in a record of the process is read like the rest of it.
            foreach (var text in record is ProcessRecord ? ShownTexts.OfEveryOwner(record) : ShownTexts.Of(record))
                yield return new ReadableText(text.Text, new AlsoHidden(place, FieldOf(record, text).ToString()));
        }
    }

    private static bool IsAbout(IApprovedRecord record, HashSet<string> codes, IApprovedRecord withheld) => record switch
    {
        GovernmentTarget government => government.Year == withheld.Key.Year,
        ProcessRecord process => codes.Contains(process.Code) || codes.Contains(process.Unit.Value),
        _ => codes.Contains(record.Key.Code),
    };

    private static FieldPath FieldOf(IDisclosureRecord record, RecordText text)
    {
        if (text.List.Length > 0)
            return new FieldPath(text.List, RowNameOf(record, text.List, text.Index), text.List == "mainTasks" ? null : text.Leaf);
        return FieldPath.TryParse(text.Leaf, out var path) && path.Key == "targetSetting"
            ? path with { Leaf = null }
            : path ?? new FieldPath(text.Leaf, null, null);
    }

    private static string? RowNameOf(IDisclosureRecord record, string list, int index) => (record, list) switch
    {
        (UnitTarget target, "mainTasks") => At(target.MainTasks, index)?.Name,
        (PerformanceTable table, "indicators") => At(table.Indicators, index)?.Level3,
        (PerformanceTable table, "items") => At(table.Items, index)?.Label,
        (GovernmentTarget target, "focusItems") => At(target.FocusItems, index)?.Name,
        (GovernmentTarget target, "indicators") => At(target.Indicators, index)?.Level3,
        (Evaluation evaluation, "scores") => At(evaluation.Scores, index)?.Level3,
        (Evaluation evaluation, "findings") => At(evaluation.Findings, index)?.Problem,
        (Evaluation evaluation, "items") => At(evaluation.Items, index)?.Label,
        (ProcessRecord process, _) => HiddenProcessFields.RowNameOf(process, list, index),
        _ => null,
    };

    private static T? At<T>(ImmutableArray<T> rows, int index)
        where T : class => index >= 0 && index < rows.Length ? rows[index] : null;
}
