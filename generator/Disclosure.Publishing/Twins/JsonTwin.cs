using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Twins;

/// <summary>Writes a page's JSON twin: what the page is, its facts, and its tables row by row.</summary>
internal static class JsonTwin
{
    public const string FileName = "index.json";

    /// <summary>The twin is a file of its own and never part of a page, so Chinese and <c>&gt;=</c> can stand as they are.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> output, Page page)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("title", page.Title);
        json.WriteString("path", page.Path);
        json.WriteString("source", page.Source ?? page.Site.Portal.Publisher);
        if (page.Sentence is { } sentence)
            json.WriteString("sentence", sentence);
        if (page.Published is { } published)
            json.WriteString("published", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (page.LastChange is { } change)
            json.WriteString("changed", change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (page.IsPreview)
            json.WriteBoolean("preview", true);
        if (page.Site.Portal.DemonstrationNotice is { } notice)
            json.WriteString("demonstration", notice);
        json.WriteStartObject("facts");
        page.WriteFacts(json);
        json.WriteEndObject();
        WriteTables(json, page);
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject("tables");
        foreach (var table in page.Tables.Where(table => !table.IsInFacts))
        {
            json.WriteStartArray(table.Key);
            foreach (var row in table.Rows)
                WriteRow(json, table, row.AsSpan());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, DataTable table, ReadOnlySpan<DataCell> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            var key = table.Columns[i].JsonKey;
            if (row[i].Flag is { } flag)
                json.WriteBoolean(key, flag);
            else if (row[i].Number is { } number)
                json.WriteNumber(key, PlainNumber.Of(number));
            else if ((row[i].Word ?? row[i].Text) is { } text)
                json.WriteString(key, text);
            else
                json.WriteNull(key);
        }

        json.WriteEndObject();
    }
}
