using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>A decision about a comment.</summary>
/// <param name="Receipt">The rating it belongs to.</param>
/// <param name="Publish">Whether it is published.</param>
/// <param name="Reply">The number of the step with the unit's reply that was decided on with it; nothing where there was none.</param>
public sealed record CommentDecision(
    string Receipt, bool Publish, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Reply = null);
