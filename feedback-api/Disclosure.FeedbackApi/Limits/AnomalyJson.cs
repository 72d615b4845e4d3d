using System.Text.Json.Serialization;
using Disclosure.FeedbackApi.Json;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Anomalies as they are kept in a file of lines.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(Anomaly))]
internal sealed partial class AnomalyJson : JsonSerializerContext
{
    /// <summary>How they are written.</summary>
    public static AnomalyJson Lines { get; } = new(JsonForm.Configure(new(), JsonForm.NamesOf<AnomalyKind>()));
}
