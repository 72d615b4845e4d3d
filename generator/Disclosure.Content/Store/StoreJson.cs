using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Content.Store;

/// <summary>The lines that the store writes, as JSON on one line that people can read too.</summary>
[JsonSerializable(typeof(ChangeEntry))]
[JsonSerializable(typeof(LockHolder))]
internal sealed partial class StoreJson : JsonSerializerContext
{
    /// <summary>Chinese stands as it is: nobody puts these lines into a page.</summary>
    public static StoreJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
