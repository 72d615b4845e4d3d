using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary>The files of editions, as JSON that people can read too. The same content gives the same bytes.</summary>
[JsonSerializable(typeof(FormatJson))]
[JsonSerializable(typeof(PreparedJson))]
[JsonSerializable(typeof(ManifestJson))]
[JsonSerializable(typeof(SignatureJson))]
[JsonSerializable(typeof(FailureJson))]
internal sealed partial class EditionJson : JsonSerializerContext
{
    /// <summary>The version of the files that this program writes, and the newest that it reads.</summary>
    public const int Newest = 1;

    /// <summary>Chinese stands as it is: nobody puts these files into a page.</summary>
    public static EditionJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>The bytes of a file, with a line end.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> type) => [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'];

    /// <summary>What a file says; nothing where it is not of the format.</summary>
    public static T? Read<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a file is of a version that this program does not know.</summary>
    public static bool IsNewer(byte[] bytes) => Read(bytes, Readable.FormatJson) is { Format: > Newest };
}

/// <summary>What every file has.</summary>
internal sealed record FormatJson(int Format);

/// <summary>The words for the kinds of release.</summary>
internal sealed class ReleaseKindJson() : JsonStringEnumConverter<ReleaseKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

/// <summary>The words for the stages of release.</summary>
internal sealed class ReleaseStageJson()
    : JsonStringEnumConverter<ReleaseStage>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
