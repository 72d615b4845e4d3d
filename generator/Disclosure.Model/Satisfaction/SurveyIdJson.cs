using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Model.Satisfaction;

/// <summary>Writes the id of a survey as the text it is.</summary>
public sealed class SurveyIdJson : JsonConverter<SurveyId>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no id.</exception>
    public override SurveyId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? SurveyId.TryParse(reader.GetString()) : null)
        ?? throw new JsonException("No id of a survey.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SurveyId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
