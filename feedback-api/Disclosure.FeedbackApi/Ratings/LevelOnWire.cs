using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>A level as it is written: a number, or a word.</summary>
/// <param name="Text">What was written.</param>
[JsonConverter(typeof(LevelOnWireConverter))]
public readonly record struct LevelOnWire(string Text);
