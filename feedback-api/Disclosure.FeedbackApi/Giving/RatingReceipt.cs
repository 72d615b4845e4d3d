using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>The answer to a rating that is on disk.</summary>
/// <param name="Receipt">Its receipt: 16 characters.</param>
/// <param name="Case">The code (办理查询码) to follow how it is dealt with; left out with ratings that are no bad ones.</param>
/// <param name="Replaced">True where it took the place of an answer given before (以最后一次为准); left out else.</param>
public sealed record RatingReceipt(
    string Receipt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Case = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Replaced = false);
