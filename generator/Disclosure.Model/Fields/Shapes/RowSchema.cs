using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>What a JSON Schema says of a row of fields.</summary>
internal static class RowSchema
{
    /// <summary>The schema: every field with its title, the required ones, and no others.</summary>
    public static JsonObject Of(IEnumerable<IField> fields, Spelling spelling)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var conditional = new JsonArray();
        foreach (var field in fields)
        {
            if (spelling == Spelling.Content ? field.FileEnding is not null : field.IsHandling)
                continue;
            Add(properties, field, spelling);
            if (!field.IsRequired)
                continue;
            if (spelling == Spelling.Content && field.UnlessKey is { } unless)
                conditional.Add((JsonNode)EitherOf(unless, field.Key));
            else
                required.Add((JsonNode)(spelling == Spelling.Content ? field.Key : field.DataKey));
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
            schema.Add("required", required);
        if (conditional.Count > 0)
            schema.Add("allOf", conditional);
        schema.Add("additionalProperties", false);
        return schema;
    }

    private static JsonObject EitherOf(string key, string other) => new JsonObject
    {
        ["anyOf"] = new JsonArray(Requires(key), Requires(other)),
    };

    private static JsonObject Requires(string key) => new() { ["required"] = new JsonArray((JsonNode)key) };

    private static void Add(JsonObject properties, IField field, Spelling spelling)
    {
        var schema = field.Shape.ToSchema(spelling);
        schema.Insert(0, "title", field.Title);
        if (spelling == Spelling.Content)
        {
            properties.Add(field.Key, schema);
            return;
        }

        properties.Add(field.DataKey, schema);
        if (field.Shape is UnitShape)
            properties.Add(field.DataKey + UnitShape.CodeSuffix, UnitShape.CodeSchema(field.Title));
    }
}
