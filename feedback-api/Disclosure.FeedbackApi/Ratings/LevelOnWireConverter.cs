using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>Reads a level from a JSON number or text. What is no level is kept as text, so that the answer can say so.</summary>
public sealed class LevelOnWireConverter : JsonConverter<LevelOnWire>
{
    /// <inheritdoc/>
    public override LevelOnWire Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return new(reader.TryGetInt32(out var number) ? number.ToString(CultureInfo.InvariantCulture) : "?");
            // "5" is not 5: only the word is text.
            case JsonTokenType.String when reader.ValueTextEquals("unknown"u8):
                return new("unknown");
            default:
                reader.Skip();
                return new("?");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LevelOnWire value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.Text);
    }
}
