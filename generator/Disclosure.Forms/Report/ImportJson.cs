using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Checks.Listing;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Report;

/// <summary>
/// The report of an import in JSON: <c>{"records":[…],"findings":[…],"files":[…],"unlisted":{…}}</c>. What is not known has no key.
/// </summary>
public static class ImportJson
{
    // The report goes to a terminal or a file, never into a page: Chinese and operators stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The report, with <c>\n</c> line ends and without one at its end.</summary>
    public static string Write(ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            WriteParts(json, result);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void WriteParts(Utf8JsonWriter json, ImportResult result)
    {
        var masks = result.Files.ToLookup(file => file.Name, ReportMask.OfFile);
        var ofDrafts = new Dictionary<RecordDraft, ReportMask>(ReferenceEqualityComparer.Instance);
        foreach (var file in result.Files)
        {
            foreach (var draft in file.Tables.SelectMany(table => table.Drafts))
                ofDrafts[draft] = masks[file.Name].First();
        }

        WriteList(json, "records", result.Records, (writer, record) =>
            ofDrafts[record.Draft].Write(writer, masked => ImportedRecordJson.Write(masked, record)));
        if (!result.ListedUnits.IsEmpty)
        {
            WriteList(json, "units", result.ListedUnits, (writer, unit) =>
                masks[unit.File].First().Write(writer, masked => WriteUnit(masked, unit)));
        }

        WriteList(
            json, "findings", result.Files.SelectMany(file => file.Findings.Select(finding => (Mask: masks[file.Name].First(), finding))),
            (writer, one) => one.Mask.Write(writer, masked => FindingJson.Write(masked, one.finding)));
        WriteList(json, "files", result.Files, (writer, file) =>
            masks[file.Name].First().Write(writer, masked => WriteFile(masked, file)));
        WriteUnlisted(json, result.Unlisted);
    }

    private static void WriteUnlisted(Utf8JsonWriter json, UnlistedFindings unlisted)
    {
        json.WriteStartObject("unlisted");
        json.WriteNumber("accepted", unlisted.Accepted);
        json.WriteNumber("old", unlisted.Old);
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, ListedUnit listed)
    {
        json.WriteStartObject();
        json.WriteString("file", listed.File);
        json.WriteString("outcome", listed.Outcome.ToString().ToLowerInvariant());
        json.WriteString("code", listed.Unit.Code.Value);
        json.WriteString("name", listed.Unit.Name);
        json.WriteString("kind", listed.Unit.Kind.Term());
        if (listed.Unit.Parent is { } parent)
            json.WriteString("parent", parent.Value);
        WriteList(json, "aliases", listed.Unit.Aliases, (writer, name) => writer.WriteStringValue(name));
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, ImportedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteBoolean("blocked", file.IsBlocked);
        WriteList(json, "tables", file.Tables, WriteTable);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ImportedTable table)
    {
        json.WriteStartObject();
        json.WriteString("sheet", table.Source.Sheet);
        json.WriteString("range", table.Source.Range);
        json.WriteString("form", table.Recognition.Kind.Id());
        json.WriteNumber("confidence", table.Recognition.Confidence);
        WriteList(json, "evidence", table.Recognition.Evidence, (writer, words) => writer.WriteStringValue(words));
        json.WriteNumber("records", table.Drafts.Length);
        json.WriteNumber("cells", table.Cells.Total);
        json.WriteNumber("cellsRead", table.Cells.Read);
        WriteList(json, "notUnderstood", table.Cells.NotUnderstood, (writer, cell) => writer.WriteStringValue(cell));
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
