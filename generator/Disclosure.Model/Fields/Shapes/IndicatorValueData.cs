using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// A target or actual value in JSON for others: <c>raw</c> and <c>kind</c>, then <c>operator</c>, <c>value</c> (a number, or a date cut to
/// what was written), <c>lower</c> and <c>upper</c> of a range, <c>endDate</c> of a period, <c>unit</c>; no key for nothing.
/// </summary>
internal static class IndicatorValueData
{
    private static readonly string[] Kinds = [.. Enum.GetValues<IndicatorValueKind>().Select(NameOf)];

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, IndicatorValue value)
    {
        json.WriteStartObject();
        json.WriteString("raw", value.Raw);
        json.WriteString("kind", NameOf(value.Kind));
        if (OperatorOf(value.Comparison) is { } sign)
            json.WriteString("operator", sign);
        WriteMeaning(json, value);
        if (value.MeasureUnit is { } unit)
            json.WriteString("unit", unit);
        if (!value.IsUnderstood)
            json.WriteBoolean("understood", false);
        json.WriteEndObject();
    }

    /// <summary>What a JSON Schema says of it.</summary>
    public static JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["raw"] = new JsonObject { ["type"] = "string", ["title"] = "原文" },
            ["kind"] = new JsonObject { ["enum"] = new JsonArray([.. Kinds.Select(kind => JsonValue.Create(kind))]), ["title"] = "值的种类" },
            ["operator"] = new JsonObject { ["enum"] = new JsonArray(">=", "<=", "=", ">", "<"), ["title"] = "比较符" },
            ["value"] = new JsonObject
            {
                ["title"] = "数值(百分数为百分之几)，或日期",
                ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "number" }, Scalars.PartialDate.ToSchema(Spelling.Data)),
            },
            ["lower"] = new JsonObject { ["type"] = "number", ["title"] = "区间下限" },
            ["upper"] = new JsonObject { ["type"] = "number", ["title"] = "区间上限" },
            ["endDate"] = Titled(Scalars.PartialDate.ToSchema(Spelling.Data), "期间的结束日期"),
            ["unit"] = new JsonObject { ["type"] = "string", ["title"] = "计量单位" },
            ["understood"] = new JsonObject { ["enum"] = new JsonArray(false), ["title"] = "没有读懂的才写" },
        },
        ["required"] = new JsonArray("raw", "kind"),
        ["additionalProperties"] = false,
    };

    private static void WriteMeaning(Utf8JsonWriter json, IndicatorValue value)
    {
        if (value.Kind == IndicatorValueKind.Range)
        {
            WriteNumber(json, "lower", value.Number);
            WriteNumber(json, "upper", value.Upper);
        }
        else if (value.Date is { } date)
        {
            json.WriteString("value", Scalars.PartialDate.Format(date));
        }
        else
        {
            WriteNumber(json, "value", value.Number);
        }

        if (value.EndDate is { } end)
            json.WriteString("endDate", Scalars.PartialDate.Format(end));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, PlainNumber.Of(known));
    }

    private static JsonObject Titled(JsonObject schema, string title)
    {
        schema.Insert(0, "title", title);
        return schema;
    }

    private static string NameOf(IndicatorValueKind kind) => kind.ToString().ToLowerInvariant();

    private static string? OperatorOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Equal => "=",
        Comparison.MoreThan => ">",
        Comparison.LessThan => "<",
        _ => null,
    };
}
