using System.Text.Json;

namespace Disclosure.Model.Tests.Specifications;

/// <summary>Real disclosed tables as data: beside the repository, or where <c>DISCLOSURE_REAL</c> says.</summary>
internal static class RealTables
{
    public static string? Folder { get; } = Find();

    /// <summary>The indicator rows of every table, each cell under its column's name.</summary>
    public static IEnumerable<RealRow> Rows()
    {
        foreach (var file in Directory.EnumerateFiles(Folder!, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var columns = Texts(document.RootElement.GetProperty("cols"));
            foreach (var row in document.RootElement.GetProperty("rows").EnumerateArray())
                yield return new RealRow(Path.GetFileNameWithoutExtension(file), columns, Texts(row));
        }
    }

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(cell => cell.GetString() ?? "")];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_REAL") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var beside = Path.Combine(folder, "..", "shared", "real");
            if (File.Exists(Path.Combine(folder, "Disclosure.sln")))
                return Directory.Exists(beside) ? beside : null;
        }

        return null;
    }
}
