using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.FeedbackApi.Storage.Exports;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>Entries as JSON, by generated code.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoreEntry))]
[JsonSerializable(typeof(ExportHeader))]
[JsonSerializable(typeof(ExportEnd))]
internal sealed partial class EntryJson : JsonSerializerContext
{
    /// <summary>How lines are written: Chinese as it is; a line break within a text is always escaped.</summary>
    public static EntryJson Lines => field ??= new EntryJson(
        new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
