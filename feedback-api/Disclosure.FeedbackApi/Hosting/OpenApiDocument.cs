using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Ratings;
using Microsoft.AspNetCore.OpenApi;

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
            if (context.JsonTypeInfo.Type == typeof(LevelOnWire) || context.JsonTypeInfo.Type == typeof(LevelOnWire?))
            {
                schema.Type = null;
                schema.Enum = [JsonValue.Create(1), JsonValue.Create(2), JsonValue.Create(3), JsonValue.Create(4), JsonValue.Create(5), JsonValue.Create("unknown")];
                schema.Description = "1（非常不满意）至 5（非常满意），或 unknown（不清楚）。";
            }

            return Task.CompletedTask;
        });
    }
}
