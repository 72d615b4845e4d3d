using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Approvals;

/// <summary>
/// The texts that an act of approval approved, in a file beside it: so that a later change can be told field by field. Comments of the
/// content files, which are nobody's but the staff's, are not in it.
/// </summary>
public static class ApprovedTextFile
{
    private const string Format = "disclosure-approved/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The texts of these records, by path.</summary>
    public static ImmutableSortedDictionary<string, string> TextsOf(IEnumerable<IDisclosureRecord> records) =>
        records.SelectMany(TextsOf).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The file of these texts, in the order of their paths.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteStartObject("texts");
            foreach (var (path, text) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
                json.WriteString(path, text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The texts, by path; none where the bytes are no such file.</summary>
    public static ImmutableDictionary<string, string> Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return TextsIn(json.RootElement);
        }
        catch (JsonException)
        {
            return ImmutableDictionary<string, string>.Empty;
        }
    }

    private static ImmutableDictionary<string, string> TextsIn(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != Format
            || !root.TryGetProperty("texts", out var texts) || texts.ValueKind != JsonValueKind.Object)
            return ImmutableDictionary<string, string>.Empty;
        var read = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var text in texts.EnumerateObject().Where(text => text.Value.ValueKind == JsonValueKind.String))
            read[text.Name] = text.Value.GetString()!;
        return read.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<string, string>> TextsOf(IDisclosureRecord record)
    {
        var path = RecordPath.Of(record);
        yield return new(path + ContentLayout.RecordEnding, RecordWriter.Write(record));
        foreach (var field in RecordKinds.Of(record).Files)
        {
            if (field.TextOf(record) is { Length: > 0 } text)
                yield return new(path + field.FileEnding, text);
        }
    }
}
