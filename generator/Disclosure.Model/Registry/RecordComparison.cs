using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>
/// Compares two records of one kind field by field. Rows are compared by their name, so that one row more does not make all below it
/// differ; that rows changed places is a change of its own. Records in which nothing differs have one <see cref="RecordHash"/>.
/// </summary>
public sealed class RecordComparison
{
    // Rows of the funds may share their kind and differ by their label. Rows of the process that have no name are told by their day.
    private static readonly string[] NameKeys =
        ["level3", "name", "label", "table", "problem", "kind", "grade", "id", "matter", "aspect", "date"];

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
            Compare(field, Join(path, field), Join(title, field.Heading), before.Find(field.Key), value);
        foreach (var (field, value) in before.Entries)
        {
            if (after.Find(field.Key) is null)
                Compare(field, Join(path, field), Join(title, field.Heading), value, null);
        }
    }

    private void CompareRows(
        IField field, string path, string title, List<(RowName Name, FieldValue Row)> before, List<(RowName Name, FieldValue Row)> after)
    {
        var places = before.Select((row, place) => (row.Name, place)).ToDictionary(row => row.Name, row => row.place);
        var kept = new List<int>();
        for (var i = 0; i < after.Count; i++)
        {
            var (name, row) = after[i];
            var isKept = places.Remove(name, out var place);
            if (isKept)
                kept.Add(place);
            Compare(field, $"{path}[{i}]", $"{title}“{name}”", isKept ? before[place].Row : null, row);
        }

        foreach (var (name, place) in places.OrderBy(dropped => dropped.Value))
            Compare(field, $"{path}[{place}]", $"{title}“{name}”", before[place].Row, null);
        CompareOrder(field, path, title, kept.Select(place => before[place].Name), kept.Order().Select(place => before[place].Name));
    }

    // A list says something by its order too: the hash of a record follows it.
    private void CompareOrder(IField field, string path, string title, IEnumerable<RowName> now, IEnumerable<RowName> then)
    {
        if (!now.SequenceEqual(then))
            _changes.Add(new FieldChange(field, path, title + "的次序", NamesOf(then), NamesOf(now), _outer!));
    }

    private static ListValue NamesOf(IEnumerable<RowName> names) =>
        new([.. names.Select(name => new ScalarValue(name.ToString()))]);

    private static List<(RowName Name, FieldValue Row)> RowsOf(FieldValue? list)
    {
        var rows = new List<(RowName, FieldValue)>();
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in (list as ListValue)?.Items ?? [])
        {
            var name = NameOf(row);
            met[name] = met.GetValueOrDefault(name) + 1;
            rows.Add((new RowName(name, met[name]), row));
        }

        return rows;
    }

    private static string NameOf(FieldValue value) => value is RowValue row
        ? NameKeys.Select(row.Find).OfType<ScalarValue>().FirstOrDefault()?.Text ?? ""
        : value.Text;

    private static string Join(string path, IField field) => path.Length == 0 ? field.Key : $"{path}.{field.Key}";

    private static string Join(string title, string own) => title.Length == 0 ? own : $"{title}·{own}";

    // Rows of one name are told apart by their number.
    private readonly record struct RowName(string Name, int Number)
    {
        public override string ToString() => Number == 1 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}（第{Number}个）");
    }
}
