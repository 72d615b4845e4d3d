using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Results;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>What the OpenAPI document says that code cannot.</summary>
internal static class OpenApiDocument
{
    /// <summary>Adds it.</summary>
    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "服务对象满意度评价", Version = "1", Description = "错误一律为 RFC 9457 problem details，类型见说明文档。" };
            // Where it is served is the operator's business, and would make the document differ from machine to machine.
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Describe(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(LevelOnWire) || type == typeof(LevelOnWire?))
        {
            schema.Type = null;
            schema.Enum = [1, 2, 3, 4, 5, JsonValue.Create("unknown")];
            schema.Description = "1（非常不满意）至 5（非常满意），或 unknown（不清楚）。";
        }

        // Always in an answer, though a reader of a file does without.
        if (type == typeof(ExplainedResult))
            schema.Required?.Add("isFinal");
        if (type == typeof(SurveyCounts))
            schema.Required?.Add("hasHidden");
    }
}
