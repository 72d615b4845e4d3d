using System.Text.Json;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;

namespace Disclosure.Site.Results;

/// <summary>
/// Writes what became of a year's indicators since the year before into a JSON twin: last year's values stand in the forms of that year,
/// in the same twin.
/// </summary>
internal static class ComparisonFacts
{
    /// <summary>Writes <c>comparison</c>; nothing where nothing is known of the year before.</summary>
    public static void Write(Utf8JsonWriter json, LastYearTables? last, YearComparison? comparison)
    {
        if (last is null)
            return;
        json.WriteStartObject("comparison");
        json.WriteNumber("year", last.Year.Number);
        if (last.IsWithheld)
            json.WriteBoolean("withheld", true);
        if (last.IsResultWithheld)
            json.WriteBoolean("resultsWithheld", true);
        if (last.Denial is not null)
            json.WriteBoolean("resultsDenied", true);
        json.WriteStartArray("indicators");
        foreach (var row in comparison?.Rows ?? [])
            WriteRow(json, row.Row, LastYearWords.Standing(row)!.Value.Data);
        foreach (var gone in comparison?.Gone ?? [])
            WriteRow(json, gone.Row, "gone");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Indicator row, string change)
    {
        json.WriteStartObject();
        json.WriteString("level1", row.Level1);
        json.WriteString("level2", row.Level2);
        json.WriteString("level3", row.Level3);
        json.WriteString("change", change);
        json.WriteEndObject();
    }
}
