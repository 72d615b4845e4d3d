using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Disclosure.Benchmarks.Hugo;

/// <summary>Short ways to write the front matter.</summary>
internal static class HugoJson
{
    /// <summary>Chinese as it is.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void WriteText(this Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> entries)
    {
        foreach (var (name, value) in entries)
            json.WriteString(name, value);
    }

    public static void WriteList(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteNumber(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }
}
