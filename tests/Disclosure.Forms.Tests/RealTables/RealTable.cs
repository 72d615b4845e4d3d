using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Forms.Tests.RealTables;

/// <summary>What a small input is to be taken for.</summary>
/// <param name="Form">The form, as reports name it; nothing where no record may come of it.</param>
/// <param name="NameIn">The level in which its indicators are named, where that is not the third.</param>
/// <param name="IsNoRecord">Whether no record may come of it.</param>
internal sealed record TableExpectation(
    [property: JsonPropertyName("form")] string? Form,
    [property: JsonPropertyName("l3in")] string? NameIn,
    [property: JsonPropertyName("no_record")] bool IsNoRecord,
    [property: JsonPropertyName("finding")] string? Finding,
    [property: JsonPropertyName("no_person")] string? NoPerson);

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
    /// <summary>What is special about it; nothing in the real tables.</summary>
    [JsonPropertyName("expect")]
    public TableExpectation? Expect { get; init; }

    /// <summary>All of them, by their names.</summary>
    public static IEnumerable<RealTable> All() => Directory.EnumerateFiles(Repository.RealTables!, "*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => JsonSerializer.Deserialize<RealTable>(File.ReadAllText(file))!);
}
