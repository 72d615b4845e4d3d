using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Files;

/// <summary>
/// How JSON of staff is written in files: camel case, Chinese as it is, nothing twice. Hashes are made of it: it must not change.
/// </summary>
internal static class StaffFileForm
{
    /// <summary>The options.</summary>
    public static JsonSerializerOptions Make() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        MaxDepth = 16,
        Converters = { new JsonStringEnumConverter<StaffRole>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };
}
