using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Forms.Tests.RealTables;

/// <summary>A real table as data: what its cells say, row by row.</summary>
internal sealed record RealTable(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("year")] string Year,
    [property: JsonPropertyName("unit")] string Unit,
    [property: JsonPropertyName("head")] string[][] Head,
    [property: JsonPropertyName("fcols")] string[] FundColumns,
    [property: JsonPropertyName("funds")] string[][] Funds,
    [property: JsonPropertyName("cols")] string[] Columns,
    [property: JsonPropertyName("rows")] string[][] Rows)
{
    /// <summary>All of them, by their names.</summary>
    public static IEnumerable<RealTable> All() => Directory.EnumerateFiles(Repository.RealTables!, "*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => JsonSerializer.Deserialize<RealTable>(File.ReadAllText(file))!);
}
