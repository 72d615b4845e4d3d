using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Editions;

namespace Disclosure.Model.Differences;

/// <summary>A difference as JSON: for <c>disclosure diff --format json</c> and the twin of an edition's page.</summary>
public static class DifferenceJson
{
    /// <summary>Writes the members into an object that has been begun.</summary>
    public static void WriteMembers(Utf8JsonWriter json, EditionDifference difference)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(difference);
        if (!difference.Codes.IsEmpty)
            WriteCodes(json, difference.Codes);
        WriteRecords(json, "changed", difference.Changed);
        WriteRecords(json, "added", difference.Added);
        WriteRecords(json, "takenDown", difference.TakenDown);
        WriteRecords(json, "texts", difference.Texts);
        json.WriteStartArray("following");
        foreach (var figure in difference.Following)
        {
            json.WriteStartObject();
            json.WriteString("subject", figure.Subject);
            json.WriteString("figure", figure.Name);
            WriteSides(json, figure.Before, figure.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCodes(Utf8JsonWriter json, ImmutableArray<RenamedCode> codes)
    {
        json.WriteStartArray("codes");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            WriteSides(json, code.Old, code.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRecords(Utf8JsonWriter json, string name, ImmutableArray<RecordDifference> records)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
            WriteRecord(json, record);
        json.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordDifference record)
    {
        json.WriteStartObject();
        json.WriteString("subject", record.Subject);
        if (record.Record is { } key)
            json.WriteString("record", key.ToString());
        else
            json.WriteString("change", DifferenceWords.Of(record.Kind));
        if (!record.Fields.IsEmpty)
        {
            json.WriteStartArray("fields");
            foreach (var field in record.Fields)
            {
                json.WriteStartObject();
                json.WriteString("path", field.Path);
                json.WriteString("title", field.Title);
                WriteSides(json, field.Before, field.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Nothing has no key, as everywhere in the twins.
    private static void WriteSides(Utf8JsonWriter json, string? before, string? after)
    {
        if (before is not null)
            json.WriteString("before", before);
        if (after is not null)
            json.WriteString("after", after);
    }
}
