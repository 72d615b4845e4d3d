using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Schemas;

/// <summary>
/// The JSON Schema of each form, from its declared fields, for editors and for programs of others. They lie
/// in <c>content/schema/</c>; the tests tell when they no longer fit.
/// </summary>
internal static class RecordSchemas
{
    // Draft 7, because editors' YAML support knows no newer one throughout.
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The file name and text of every schema.</summary>
    public static ImmutableArray<(string Name, string Text)> All() => [.. RecordKinds.All.Select(Of)];

    private static (string Name, string Text) Of(IRecordDefinition kind)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["title"] = kind.Title };
        foreach (var (key, value) in kind.ToSchema(Spelling.Content))
            schema.Add(key, value?.DeepClone());
        return ($"{kind.Form}.schema.json", schema.ToJsonString(Readable) + "\n");
    }
}
