using System.Text.Json;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Json;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Data;

/// <summary>Writes records as JSON, under the names and spellings that the import report has too. Amounts are in 元.</summary>
public static class RecordFacts
{
    /// <summary>Writes what a record says, without how staff handle it.</summary>
    /// <param name="json">Where to write; a value is expected.</param>
    /// <param name="record">The record.</param>
    /// <param name="nameOf">The name of a department or unit.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, IDisclosureRecord record, Func<UnitCode, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteFields(json, record, nameOf);
        json.WriteEndObject();
    }

    /// <summary>Writes what a record says into an object that has been begun.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="record">The record.</param>
    /// <param name="nameOf">The name of a department or unit.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteFields(Utf8JsonWriter json, IDisclosureRecord record, Func<UnitCode, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(nameOf);
        RecordKinds.Of(record).Write(new JsonFieldWriter(json, nameOf), field => field.IsHandling ? null : record);
    }
}
