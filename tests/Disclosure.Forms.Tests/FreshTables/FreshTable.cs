using System.Collections.Immutable;

namespace Disclosure.Forms.Tests.FreshTables;

/// <summary>
/// A table of a layout that counties publish, made up with its right values before it was first read: a text with the cells row by row
/// (<c>&lt;</c> is merged with the cell at its left, <c>^</c> with the one above, <c>\n</c> is a line break) and the facts in them.
/// A table that is no form has the code of its refusal for a fact, and no record.
/// </summary>
internal sealed record FreshTable(
    string Name, ImmutableArray<string[]> Grid, ImmutableArray<ImmutableArray<(string Key, string Value)>> Records, string? Refusal)
{
    private const string Folder = "tests/Disclosure.Forms.Tests/FreshTables/Tables";

    /// <summary>All of them, by their names.</summary>
    public static IEnumerable<FreshTable> All() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.txt").Order(StringComparer.Ordinal).Select(Read);

    /// <summary>The one of a name.</summary>
    public static FreshTable Of(string name) => Read(Path.Combine(Repository.Root, Folder, name + ".txt"));

    private static FreshTable Read(string file)
    {
        var lines = File.ReadAllLines(file).Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        var facts = lines.IndexOf("[facts]");
        var grid = lines[1..facts].Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToImmutableArray();
        var records = new List<List<(string, string)>> { new() };
        string? refusal = null;
        foreach (var (key, value) in lines[(facts + 1)..].Select(Fact))
        {
            if (key == "refused")
                (refusal, records) = (value, []);
            else if (key == "next")
                records.Add([]);
            else
                records[^1].Add((key, value));
        }

        return new FreshTable(
            Path.GetFileNameWithoutExtension(file), grid, [.. records.Select(record => record.ToImmutableArray())], refusal);
    }

    private static (string Key, string Value) Fact(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts[1]);
    }
}
