using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Disclosure.FeedbackApi.Json;

/// <summary>
/// How JSON is written, on the wire and in files of lines: camel case, Chinese as it is, nothing twice, numbers as numbers.
/// </summary>
internal static class JsonForm
{
    /// <summary>Sets it, with how the names of enumerations are written.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options, params ReadOnlySpan<JsonConverter> names)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.MaxDepth = 16;
        foreach (var converter in names)
            options.Converters.Add(converter);
        return options;
    }

    /// <summary>Writes the values of an enumeration by name, in camel case; a number is none of them.</summary>
    public static JsonConverter NamesOf<TEnum>()
        where TEnum : struct, Enum => new JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
