using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>
/// Compares two records of one kind field by field. Rows are compared by their name, so that one row more does not make all below it differ.
/// </summary>
public sealed class RecordComparison
{
    // Rows of the funds may share their kind and differ by their label.
    private static readonly string[] NameKeys = ["level3", "name", "label", "table", "problem", "kind"];

    private readonly ImmutableArray<FieldChange>.Builder _changes = ImmutableArray.CreateBuilder<FieldChange>();
    private IField? _outer;

    private RecordComparison()
    {
    }

    /// <summary>The fields in which <paramref name="after"/> differs from <paramref name="before"/>, in the order of the record.</summary>
    /// <exception cref="ArgumentException">The records are of different kinds.</exception>
    public static ImmutableArray<FieldChange> Compare(IDisclosureRecord before, IDisclosureRecord after)
    {
        if (RecordKinds.Of(before) != RecordKinds.Of(after))
            throw new ArgumentException($"A {before.Key.Kind} cannot be compared with a {after.Key.Kind}.", nameof(after));
        var comparison = new RecordComparison();
        comparison.CompareFields("", "", RecordValues.Of(before), RecordValues.Of(after));
        return comparison._changes.ToImmutable();
    }

    private void Compare(IField field, string path, string title, FieldValue? before, FieldValue? after)
    {
        if (!path.Contains('.') && !path.Contains('['))
            _outer = field;
        if (before is RowValue oldRow && after is RowValue newRow)
            CompareFields(path, title, oldRow, newRow);
        else if ((before ?? after) is ListValue)
            CompareRows(field, path, title, RowsOf(before), RowsOf(after));
        else if (before?.Text != after?.Text)
            _changes.Add(new FieldChange(field, path, title, before, after, _outer!));
    }

    private void CompareFields(string path, string title, RowValue before, RowValue after)
    {
        foreach (var (field, value) in after.Entries)
            Compare(field, Join(path, field), Join(title, field.Title), before.Find(field.Key), value);
        foreach (var (field, value) in before.Entries)
        {
            if (after.Find(field.Key) is null)
                Compare(field, Join(path, field), Join(title, field.Title), value, null);
        }
    }

    private void CompareRows(IField field, string path, string title, List<(string Name, FieldValue Row)> before, List<(string Name, FieldValue Row)> after)
    {
        for (var i = 0; i < after.Count; i++)
        {
            var (name, row) = after[i];
            var at = before.FindIndex(one => one.Name == name);
            Compare(field, $"{path}[{i}]", $"{title}“{name}”", at < 0 ? null : before[at].Row, row);
        }

        for (var i = 0; i < before.Count; i++)
        {
            if (!after.Exists(one => one.Name == before[i].Name))
                Compare(field, $"{path}[{i}]", $"{title}“{before[i].Name}”", before[i].Row, null);
        }
    }

    // Rows of one name are told apart by their number.
    private static List<(string Name, FieldValue Row)> RowsOf(FieldValue? list)
    {
        var rows = new List<(string, FieldValue)>();
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in (list as ListValue)?.Items ?? [])
        {
            var name = NameOf(row);
            met[name] = met.GetValueOrDefault(name) + 1;
            rows.Add((met[name] == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}（第{met[name]}个）"), row));
        }

        return rows;
    }

    private static string NameOf(FieldValue value) => value is RowValue row
        ? NameKeys.Select(row.Find).OfType<ScalarValue>().FirstOrDefault()?.Text ?? ""
        : value.Text;

    private static string Join(string path, IField field) => path.Length == 0 ? field.Key : $"{path}.{field.Key}";

    private static string Join(string title, string own) => title.Length == 0 ? own : $"{title}·{own}";
}
