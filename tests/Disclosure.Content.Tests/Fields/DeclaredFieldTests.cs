using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Content.Tests.Yaml;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

/// <summary>
/// Every declared field of every kind is read and written: a field that is declared and not read by the constructor of its kind
/// is lost here, and named.
/// </summary>
public class DeclaredFieldTests
{
    public static TheoryData<string> Kinds => [.. RecordKinds.All.Select(kind => kind.Form)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_field_says_is_read_and_written_again(string form)
    {
        var kind = RecordKinds.All.Single(kind => kind.Form == form);

        var record = RecordText.ReadWithoutFinding(DeclaredText.Of(kind));
        record = RecordText.ReadWithoutFinding(RecordWriter.Write(record));

        Assert.Empty(Lost("", kind.Fields.Where(field => field.FileEnding is null), RecordValues.Of(record)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_stands_in_a_file_of_its_own_is_part_of_what_the_record_says(string form)
    {
        var kind = RecordKinds.All.Single(kind => kind.Form == form);
        var record = RecordText.ReadWithoutFinding(DeclaredText.Of(kind));

        foreach (var file in kind.Files)
        {
            var with = (IDisclosureRecord)file.With(record, "正文");
            Assert.Equal("正文", file.TextOf(with));
            Assert.Equal("正文", RecordValues.Of(with).Find(file.Key)?.Text);
            Assert.DoesNotContain("正文", RecordWriter.Write(with), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_has_a_row_a_name_and_a_place_of_its_own()
    {
        Assert.Equal(Enum.GetValues<RecordKind>().Order(), RecordKinds.All.Select(kind => kind.Kind).Order());
        Assert.Distinct(RecordKinds.All.Select(kind => kind.Form));
        Assert.Distinct(RecordKinds.All.Select(kind => ContentLayout.PathOf(RecordText.ReadWithoutFinding(DeclaredText.Of(kind)))));
    }

    [Fact]
    public void No_two_fields_of_a_row_have_one_key() =>
        Assert.All(RecordKinds.All, kind => AssertDistinct(kind.Fields));

    private static void AssertDistinct(IReadOnlyCollection<IField> fields)
    {
        Assert.Distinct(fields.Select(field => field.Key));
        Assert.Distinct(fields.Select(field => field.DataKey));
        foreach (var row in fields.Select(field => field.Shape.Fields ?? field.Shape.Items?.Fields).OfType<IReadOnlyCollection<IField>>())
            AssertDistinct(row);
    }

    private static IEnumerable<string> Lost(string path, IEnumerable<IField> fields, RowValue row)
    {
        foreach (var field in fields)
        {
            var at = $"{path}{field.Key}";
            if (row.Find(field.Key) is not { } value)
                yield return at;
            else if (RowsOf(field.Shape, value) is ({ } inner, { } innerRow))
            {
                foreach (var lost in Lost(at + ".", inner, innerRow))
                    yield return lost;
            }
            else if (value.Text != (field.Shape.Example ?? field.Shape.Items!.Example!))
                yield return $"{at}: {value.Text}";
        }
    }

    private static (IReadOnlyList<IField>? Fields, RowValue? Row) RowsOf(IShape shape, FieldValue value) => shape switch
    {
        { Fields: { } fields } => (fields, value as RowValue),
        { Items.Fields: { } fields } => (fields, (value as ListValue)?.Items.SingleOrDefault() as RowValue),
        _ => (null, null),
    };

}
