using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>The end of a state as JSON, by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StateEnd))]
internal sealed partial class StateEndJson : JsonSerializerContext;
