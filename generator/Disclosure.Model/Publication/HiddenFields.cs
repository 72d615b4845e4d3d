using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication;

/// <summary>
/// Takes fields out of a record. Rows keep their name: of a row its amounts, values and texts go. The record says afterwards which fields
/// it lacks (<see cref="IApprovedRecord.WithheldFields"/>), so that a page can say that they are withheld and not missing.
/// </summary>
internal static class HiddenFields
{
    /// <summary>The record without <paramref name="fields"/>; what it does not have, or cannot lack, stays.</summary>
    public static IApprovedRecord Hide(IApprovedRecord record, ImmutableArray<HiddenField> fields)
    {
        foreach (var field in fields)
        {
            if (TryHide(record, field) is { } without)
                record = Marked(without, field.Path.ToString());
        }

        return record;
    }

    /// <summary>The record without the field; nothing where the record does not have it, or cannot lack it.</summary>
    public static IApprovedRecord? TryHide(IApprovedRecord record, HiddenField field) => record switch
    {
        UnitTarget target => HiddenTaskFields.TryHide(target, field) ?? HiddenTableFields.TryHide(target, field),
        PerformanceTable table => HiddenTableFields.TryHide(table, field),
        GovernmentTarget target => HiddenGovernmentFields.TryHide(target, field),
        Evaluation evaluation => HiddenEvaluationFields.TryHide(evaluation, field),
        ProcessRecord process => HiddenProcessFields.TryHide(process, field),
        _ => null,
    };

    /// <summary>The list with each row replaced that the path names; nothing where it names none.</summary>
    public static ImmutableArray<T>? Rows<T>(
        ImmutableArray<T> rows, HiddenField field, Func<T, string> name, Func<T, string?, HiddenField, T?> without)
        where T : class
    {
        var isFound = false;
        var left = ImmutableArray.CreateBuilder<T>(rows.Length);
        foreach (var row in rows)
        {
            var isNamed = field.Path.Row is null || field.Path.Row.Trim() == name(row).Trim();
            var hidden = isNamed ? without(row, field.Path.Leaf, field) : null;
            isFound |= hidden is not null;
            left.Add(hidden ?? row);
        }

        return isFound ? left.MoveToImmutable() : null;
    }

    private static IApprovedRecord Marked(IApprovedRecord record, string field) => record switch
    {
        PerformanceTable table when !table.WithheldFields.Contains(field) =>
            table with { WithheldFields = table.WithheldFields.Add(field) },
        GovernmentTarget target when !target.WithheldFields.Contains(field) =>
            target with { WithheldFields = target.WithheldFields.Add(field) },
        Evaluation evaluation when !evaluation.WithheldFields.Contains(field) =>
            evaluation with { WithheldFields = evaluation.WithheldFields.Add(field) },
        ProcessRecord process when !process.WithheldFields.Contains(field) =>
            process with { WithheldFields = process.WithheldFields.Add(field) },
        _ => record,
    };
}
