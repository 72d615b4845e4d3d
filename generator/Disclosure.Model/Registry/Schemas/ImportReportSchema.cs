using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Shapes;
using static Disclosure.Model.Registry.Schemas.DataSchema;

namespace Disclosure.Model.Registry.Schemas;

/// <summary>
/// The JSON Schema of the report of an import. A form may lack anything, so only where it was found and what becomes of it must be there.
/// </summary>
internal static class ImportReportSchema
{
    // A transfer's forms and an evaluation's score table are read as the table whose columns they have.
    private static readonly IRecordDefinition[] Tables =
    [
        RecordKinds.GovernmentTarget, RecordKinds.ProjectTarget, RecordKinds.ProjectSelfEvaluation, RecordKinds.UnitTarget,
        RecordKinds.UnitSelfEvaluation,
    ];

    private static readonly string[] Forms =
    [
        .. Tables.Select(kind => kind.Form), "transfer-target", "transfer-self-evaluation", RecordKinds.Evaluation.Form,
    ];

    /// <summary>The report.</summary>
    public static JsonObject Report() => Closed(
        new JsonObject
        {
            ["records"] = ListOf(Reference("importedRecord")),
            ["units"] = ListOf(Unit()),
            ["findings"] = ListOf(Reference("finding")),
            ["files"] = ListOf(File()),
        },
        "records",
        "findings",
        "files");

    // A department or unit of a list.
    private static JsonObject Unit() => Closed(
        new JsonObject
        {
            ["file"] = Type("string"),
            ["outcome"] = Outcomes(),
            ["code"] = Type("string"),
            ["name"] = Type("string"),
            ["kind"] = Type("string"),
            ["parent"] = Type("string"),
            ["aliases"] = ListOf(Type("string")),
        },
        "file",
        "outcome",
        "code",
        "name",
        "kind",
        "aliases");

    private static JsonObject Outcomes() => new() { ["enum"] = new JsonArray("new", "replaced", "unchanged", "blocked") };

    /// <summary>A finding.</summary>
    public static JsonObject Finding() => Closed(
        new JsonObject
        {
            ["code"] = new JsonObject { ["type"] = "string", ["pattern"] = "^DISC[0-9]{4}$" },
            ["severity"] = new JsonObject { ["enum"] = new JsonArray("error", "warning", "info") },
            ["where"] = Type("string"),
            ["message"] = Type("string"),
            ["clause"] = Type("string"),
            ["law"] = Type("string"),
            ["remedy"] = Type("string"),
        },
        "code",
        "severity",
        "where",
        "message",
        "remedy");

    /// <summary>A form: where it was found, whose it is, and what it says under the declared names.</summary>
    public static JsonObject Record()
    {
        var properties = Head();
        foreach (var kind in Tables)
        {
            foreach (var (key, schema) in (JsonObject)kind.ToSchema(Spelling.Data)["properties"]!)
            {
                // Of a self-evaluation's rows and goal, a target's are a part.
                if (!properties.ContainsKey(key) || key is "funds" or "goal" or "indicators")
                    properties[key] = Lenient(schema!.DeepClone());
            }
        }

        properties.Add("evaluation", Evaluation());
        properties.Add("cells", new JsonObject { ["type"] = "object", ["additionalProperties"] = Type("string") });
        properties.Add("changes", ListOf(Change()));
        properties.Add("checks", ListOf(Reference("finding")));
        return Closed(properties, "form", "source", "outcome", "goal", "indicators", "cells", "changes", "checks");
    }

    // A text that a form lacks has no key, in rows too; a value has what was written all the same.
    private static JsonNode Lenient(JsonNode schema)
    {
        if (schema is not JsonObject row)
            return schema;
        if (row["properties"] is JsonObject fields && !fields.ContainsKey("raw"))
        {
            row.Remove("required");
            foreach (var (_, field) in fields)
                Lenient(field!);
        }

        if (row["items"] is { } item)
            Lenient(item);
        return row;
    }

    private static JsonObject Head() => new()
    {
        ["form"] = new JsonObject { ["enum"] = new JsonArray([.. Forms.Select(form => (JsonNode)form)]) },
        ["source"] = Closed(
            new JsonObject { ["file"] = Type("string"), ["sheet"] = Type("string"), ["range"] = Type("string") }, "file", "sheet", "range"),
        ["outcome"] = Outcomes(),
        ["path"] = Type("string"),
        // As written: a code that no record can have is said, and stays.
        ["code"] = Type("string"),
        ["departmentCode"] = Type("string"),
        ["unitCode"] = Type("string"),
    };

    private static JsonObject Evaluation() => Closed(
        new JsonObject
        {
            ["kind"] = Type("string"),
            ["title"] = Type("string"),
            ["evaluator"] = Type("string"),
            ["date"] = Scalars.Date.ToSchema(Spelling.Data),
            ["selfScores"] = ListOf(new JsonObject { ["type"] = new JsonArray("number", "null") }),
            ["problems"] = ListOf(Type("string")),
        },
        "selfScores",
        "problems");

    private static JsonObject Change() => Closed(
        new JsonObject { ["path"] = Type("string"), ["title"] = Type("string"), ["before"] = Type("string"), ["after"] = Type("string") },
        "path", "title");

    private static JsonObject File() => Closed(
        new JsonObject
        {
            ["file"] = Type("string"),
            ["blocked"] = Type("boolean"),
            ["tables"] = ListOf(Closed(
                new JsonObject
                {
                    ["sheet"] = Type("string"),
                    ["range"] = Type("string"),
                    ["form"] = Type("string"),
                    ["confidence"] = Type("integer"),
                    ["evidence"] = ListOf(Type("string")),
                    ["records"] = Type("integer"),
                    ["cells"] = Type("integer"),
                    ["cellsRead"] = Type("integer"),
                    ["notUnderstood"] = ListOf(Type("string")),
                },
                "sheet",
                "form")),
        },
        "file",
        "blocked",
        "tables");
}
