using CsCheck;
using Disclosure.Content.Records;
using Disclosure.Content.Schemas;
using Disclosure.Model.Fields.Shapes;
using NJsonSchema;

namespace Disclosure.Content.Tests.Schemas;

public class RecordSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder("content"), "schema");

    private static readonly Dictionary<string, JsonSchema> Schemas = RecordSchemas.All().ToDictionary(
        schema => schema.Name.Replace(".schema.json", "", StringComparison.Ordinal),
        schema => JsonSchema.FromJsonAsync(schema.Text).GetAwaiter().GetResult());

    // To mend: run the tests once with DISCLOSURE_WRITE_SCHEMAS=1 and look at the difference.
    [Fact]
    public void The_schemas_beside_the_content_are_those_of_the_forms()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_WRITE_SCHEMAS") == "1")
            WriteSchemas();
        var written = Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)));

        Assert.Equal(RecordSchemas.All().OrderBy(schema => schema.Name, StringComparer.Ordinal), written);
    }

    [Fact]
    public void Every_content_file_fits_the_schema_of_its_form() =>
        Assert.Empty(
            from file in ContentFiles.Yaml
            from problem in Problems(File.ReadAllText(file))
            select $"{Path.GetRelativePath(Repository.Folder("content"), file)}: {problem}");

    [Fact]
    public void Whatever_record_is_written_fits_the_schema_of_its_form() =>
        RecordGenerators.Any.Sample(record => Assert.Empty(Problems(RecordWriter.Write(record))), iter: RandomCases.Of(50));

    [Theory]
    [InlineData("form: unit\ncode: \"101\"\nkind: 部门\n", "PropertyRequired")]
    [InlineData("form: unit\ncode: \"101\"\nname: 局\nkind: 局\n", "NotInEnumeration")]
    [InlineData("form: unit\ncode: \"1 1\"\nname: 局\nkind: 部门\n", "PatternMismatch")]
    [InlineData("form: unit\ncode: \"101\"\nname: 局\nkind: 部门\nnmae: 局\n", "NoAdditionalPropertiesAllowed")]
    public void What_the_reader_refuses_the_schema_refuses(string text, string problem) =>
        Assert.Equal([problem], Problems(text));

    [Theory]
    [InlineData("2025", true)]
    [InlineData("2025-03", true)]
    [InlineData("2025-03-15", true)]
    [InlineData("--03", true)]
    [InlineData("--03-15", true)]
    [InlineData("-", false)]
    [InlineData("2025-13", false)]
    [InlineData("2025-03-32", false)]
    [InlineData("-03", false)]
    [InlineData("25-03", false)]
    public async Task A_date_cut_to_what_is_known_fits_the_schema_where_the_reader_reads_it(string date, bool isRead)
    {
        var schema = await JsonSchema.FromJsonAsync(Scalars.PartialDate.ToSchema(Spelling.Data).ToJsonString());

        Assert.Equal(isRead, Scalars.PartialDate.TryParse(date, out _));
        Assert.Equal(isRead, schema.Validate($"\"{date}\"").Count == 0);
    }

    [Theory]
    [InlineData("100000000", true)]
    [InlineData("100000001", false)]
    [InlineData("-1", false)]
    public async Task A_count_fits_the_schema_where_the_reader_reads_it(string count, bool isRead)
    {
        var schema = await JsonSchema.FromJsonAsync(Scalars.Ratings.ToSchema(Spelling.Data).ToJsonString());

        Assert.Equal(isRead, Scalars.Ratings.TryParse(count, out _));
        Assert.Equal(isRead, schema.Validate(count).Count == 0);
    }

    private static IEnumerable<string> Problems(string text)
    {
        var json = ContentJson.Of(text)!;
        var schema = Schemas[json["form"]!.GetValue<string>()];
        return schema.Validate(json.ToJsonString()).Select(error => error.Kind.ToString());
    }

    private static void WriteSchemas()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (name, text) in RecordSchemas.All())
            File.WriteAllText(Path.Combine(Folder, name), text);
    }
}
