using System.Collections.Immutable;
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

    /// <summary>The report.</summary>
    public static JsonObject Report() => Closed(
        new JsonObject
        {
            ["records"] = ListOf(Reference("importedRecord")),
            ["units"] = ListOf(Unit()),
            ["findings"] = ListOf(Reference("finding")),
            ["files"] = ListOf(File()),
            ["unlisted"] = Closed(
                new JsonObject { ["accepted"] = Type("integer"), ["old"] = Type("integer") }, "accepted", "old"),
        },
        "records",
        "findings",
        "files",
        "unlisted");

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
            ["id"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{10}$" },
            ["acknowledged"] = Acknowledgement(),
            ["lapsed"] = Acknowledgement(),
        },
        "code",
        "severity",
        "where",
        "message",
        "remedy");

    private static JsonObject Acknowledgement() => Closed(
        new JsonObject
        {
            ["by"] = Type("string"),
            ["date"] = Scalars.Date.ToSchema(Spelling.Data),
            ["reason"] = Type("string"),
            ["public"] = Type("boolean"),
        },
        "by",
        "date",
        "reason",
        "public");

    /// <summary>A form: where it was found, whose it is, and what it says under the declared names.</summary>
    public static JsonObject Record() => new() { ["anyOf"] = new JsonArray(Table(), Monitoring()) };

    private static JsonObject Table()
    {
        var properties = Head(FormNames.Tables);
        foreach (var kind in Tables)
            AddFields(properties, kind);
        properties.Add("evaluation", Evaluation());
        AddReport(properties);
        return Closed(properties, "form", "source", "outcome", "goal", "indicators", "cells", "changes", "checks");
    }

    // Its columns are of a day within the year.
    private static JsonObject Monitoring()
    {
        var properties = Head(FormNames.OfMonitoring);
        properties.Add("department", Type("string"));
        AddFields(properties, RecordKinds.Monitoring);
        AddReport(properties);
        return Closed(properties, "form", "source", "outcome", "cells", "changes", "checks");
    }

    private static void AddFields(JsonObject properties, IRecordDefinition kind)
    {
        foreach (var (key, schema) in (JsonObject)kind.ToSchema(Spelling.Data)["properties"]!)
        {
            // Of a self-evaluation's rows and goal, a target's are a part.
            if (!properties.ContainsKey(key) || key is "funds" or "goal" or "indicators")
                properties[key] = Lenient(schema!.DeepClone());
        }
    }

    private static void AddReport(JsonObject properties)
    {
        properties.Add("cells", new JsonObject { ["type"] = "object", ["additionalProperties"] = Type("string") });
        properties.Add("changes", ListOf(Change()));
        properties.Add("checks", ListOf(Reference("finding")));
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

    private static JsonObject Head(ImmutableArray<string> forms) => new()
    {
        ["form"] = FormOf(forms),
        ["source"] = Closed(
            new JsonObject { ["file"] = Type("string"), ["sheet"] = Type("string"), ["range"] = Type("string") }, "file", "sheet", "range"),
        ["outcome"] = Outcomes(),
        ["path"] = Type("string"),
        // As written: a code that no record can have is said, and stays.
        ["code"] = Type("string"),
        ["departmentCode"] = Type("string"),
        ["unitCode"] = Type("string"),
    };

    private static JsonObject FormOf(ImmutableArray<string> forms) =>
        new() { ["enum"] = new JsonArray([.. forms.Select(form => (JsonNode)form)]) };

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
                    ["form"] = FormOf(FormNames.All),
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
