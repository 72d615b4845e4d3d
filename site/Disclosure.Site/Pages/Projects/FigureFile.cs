using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary>
/// A year's figures for scripts, column by column: each cell is the text that pages show, so that a script spells no figure itself. What
/// there are few of is listed once and numbered.
/// </summary>
internal static class FigureFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    /// <param name="year">The year.</param>
    /// <param name="folder">Where the pages of its rows are, from the site's root: a page's folder is below, named by the code.</param>
    /// <param name="part">What leads from there to the year, such as <c>#y2025</c>.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Which of its columns.</param>
    /// <param name="rows">The rows.</param>
    public static byte[] Of<TRow>(
        FiscalYear year,
        string folder,
        string part,
        Table<TRow> table,
        ImmutableArray<ExplorerColumn<TRow>> columns,
        IReadOnlyList<TRow> rows)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("year", year.Number);
            json.WriteString("folder", folder);
            json.WriteString("part", part);
            json.WriteStartArray("columns");
            var root = new LinkRoot(SitePaths.YearList(year));
            foreach (var column in columns)
                Write(json, table.All.Single(one => one.Key == column.Key), column.Choice, root, rows);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    private static void Write<TRow>(
        Utf8JsonWriter json, Column<TRow> column, Func<TRow, (string Key, int Rank)?>? choice, LinkRoot root, IReadOnlyList<TRow> rows)
    {
        json.WriteStartObject();
        json.WriteString("key", column.Key);
        json.WriteString("heading", column.Look.ReaderHeading(column.Heading));
        if (column.PhoneLabel is { } label)
            json.WriteString("short", label);
        if (column.Look.IsFigure)
            json.WriteBoolean("figure", true);
        if (choice is not null)
        {
            WriteChoices(json, column, choice, root, rows);
        }
        else
        {
            json.WriteStartArray("cells");
            foreach (var row in rows)
                json.WriteStringValue(TextOf(column, root, row));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteChoices<TRow>(
        Utf8JsonWriter json, Column<TRow> column, Func<TRow, (string Key, int Rank)?> choice, LinkRoot root, IReadOnlyList<TRow> rows)
    {
        var choices = new SortedDictionary<(int Rank, string Key), string>();
        foreach (var row in rows)
        {
            if (choice(row) is var (key, rank))
                choices.TryAdd((rank, key), TextOf(column, root, row));
        }

        var numbers = choices.Keys.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index);
        json.WriteStartArray("choices");
        foreach (var (id, text) in choices)
        {
            json.WriteStartArray();
            json.WriteStringValue(id.Key);
            json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var row in rows)
            json.WriteNumberValue(choice(row) is var (key, _) ? numbers[key] : -1);
        json.WriteEndArray();
    }

    // As a reader's cell says it: its text, or the state in its place.
    private static string TextOf<TRow>(Column<TRow> column, LinkRoot root, TRow row) =>
        column.CellOf(root, row) is var cell ? cell.Text ?? cell.Badge?.Text ?? "" : "";
}
