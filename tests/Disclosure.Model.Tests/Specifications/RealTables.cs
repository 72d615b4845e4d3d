using System.Text.Json;

namespace Disclosure.Model.Tests.Specifications;

/// <summary>Real disclosed tables as data.</summary>
internal static class RealTables
{
    /// <summary>The indicator rows of every table, each cell under its column's name.</summary>
    public static IEnumerable<RealRow> Rows()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.RealTables!, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var columns = Texts(document.RootElement.GetProperty("cols"));
            foreach (var row in document.RootElement.GetProperty("rows").EnumerateArray())
                yield return new RealRow(Path.GetFileNameWithoutExtension(file), columns, Texts(row));
        }
    }

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(cell => cell.GetString() ?? "")];
}
