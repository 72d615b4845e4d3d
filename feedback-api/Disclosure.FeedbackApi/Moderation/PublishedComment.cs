using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>A comment that an approver decided to publish.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Reply">What the unit had replied when that was decided; left out where it had not.</param>
public sealed record PublishedComment(
    string Comment, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reply);
