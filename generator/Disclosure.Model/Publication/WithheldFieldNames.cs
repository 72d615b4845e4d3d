using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>What a public form lacks because it would give a withheld record away, for pages to say so.</summary>
public static class WithheldFieldNames
{
    /// <summary>Whether a public form lacks a field, or a column of a row of it.</summary>
    /// <param name="record">The public form.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="row">The row's name; nothing for a field that is no list.</param>
    /// <param name="column">The column's key; nothing for the row as a whole.</param>
    public static bool Lacks(this IApprovedRecord record, string key, string? row = null, string? column = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (var field in record.WithheldFields)
        {
            if (FieldPath.TryParse(field, out var path)
                && path.Key == key
                && (path.Row is null || path.Row.Trim() == row?.Trim())
                && (path.Leaf is null || path.Leaf == column))
                return true;
        }

        return false;
    }

    /// <summary>Whether a public form lacks a field, or any part of it.</summary>
    /// <param name="record">The public form.</param>
    /// <param name="key">The field's key.</param>
    public static bool LacksSomeOf(this IApprovedRecord record, string key)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.WithheldFields.Any(field => FieldPath.TryParse(field, out var path) && path.Key == key);
    }

    /// <summary>The fields that a public form lacks, in the words of the form: <c>年度主要任务：反恐防范</c>.</summary>
    public static ImmutableArray<string> Of(IApprovedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var fields = RecordKinds.Of(record).Fields;
        return
        [
            .. from field in record.WithheldFields
               let path = FieldPath.TryParse(field, out var parsed) ? parsed : null
               where path is not null
               let title = fields.FirstOrDefault(own => own.Key == path.Key)?.Title ?? path.Key
               select path.Row is null ? title : $"{title}：{path.Row}",
        ];
    }
}
