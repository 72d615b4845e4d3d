using System.Text.Json.Serialization;
using Disclosure.FeedbackApi.Json;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>Paper batches as they are kept in files.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(PaperBatch))]
internal sealed partial class PaperJson : JsonSerializerContext
{
    /// <summary>How they are written.</summary>
    public static PaperJson Lines { get; } = new(JsonForm.Configure(new(), JsonForm.NamesOf<BatchState>()));
}
