using System.Text.Json.Serialization;
using Disclosure.FeedbackApi.Json;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>The head of a published version as it is kept.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(PublishedHeader))]
internal sealed partial class PublishedJson : JsonSerializerContext
{
    /// <summary>How it is written.</summary>
    public static PublishedJson Lines { get; } =
        new(JsonForm.Configure(new(), JsonForm.NamesOf<RatingChannel>(), JsonForm.NamesOf<ExclusionReason>()));
}
