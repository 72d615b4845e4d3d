using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Registry.Schemas;

/// <summary>
/// The one JSON Schema of what the program gives to others: the report of an import, and the JSON twin of every page. Records and values in
/// them come from the declared fields.
/// </summary>
public static class DataSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The schema, ending in a line break.</summary>
    public static string Text() => Of().ToJsonString(Readable) + "\n";

    private static JsonObject Of() => new()
    {
        ["$schema"] = Draft,
        ["title"] = "预算绩效信息公开数据：导入报告和各网页的 index.json",
        ["anyOf"] = new JsonArray(Reference("importReport"), Reference("twin")),
        ["definitions"] = Definitions(),
    };

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject();
        foreach (var kind in RecordKinds.All.Where(kind => kind.IsPublic))
            definitions.Add(kind.Form, Titled(kind.ToSchema(Spelling.Data), kind.Title));
        definitions.Add("importedRecord", ImportReportSchema.Record());
        definitions.Add("finding", ImportReportSchema.Finding());
        definitions.Add("importReport", ImportReportSchema.Report());
        definitions.Add("twin", TwinSchema.Page());
        return definitions;
    }

    /// <summary>A reference to a definition.</summary>
    internal static JsonObject Reference(string name) => new() { ["$ref"] = "#/definitions/" + name };

    /// <summary>The schema with a title before all else.</summary>
    internal static JsonObject Titled(JsonObject schema, string title)
    {
        schema.Insert(0, "title", title);
        return schema;
    }

    /// <summary>A value of a type.</summary>
    internal static JsonObject Type(string type) => new() { ["type"] = type };

    /// <summary>A list.</summary>
    internal static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>An object with these keys and no others.</summary>
    internal static JsonObject Closed(JsonObject properties, params string[] required) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
        ["additionalProperties"] = false,
    };
}
