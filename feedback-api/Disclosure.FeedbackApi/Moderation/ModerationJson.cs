using System.Text.Json.Serialization;
using Disclosure.FeedbackApi.Json;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Decisions as they are kept in a file of lines.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(CommentDecision))]
internal sealed partial class ModerationJson : JsonSerializerContext
{
    /// <summary>How they are written.</summary>
    public static ModerationJson Lines { get; } = new(JsonForm.Configure(new()));
}
