using System.Text.Json;
using Disclosure.Forms.Tests.RealTables;

namespace Disclosure.Forms.Tests.Cases;

/// <summary>Small inputs that were once read wrongly, beside the repository or where <c>DISCLOSURE_CASES</c> says.</summary>
internal static class CaseFiles
{
    private const string Standard = "standard_table.json";

    /// <summary>The folder; nothing where there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The path of an input.</summary>
    public static string PathOf(string file) => Path.Combine(Folder!, file);

    /// <summary>The right values of an input: those beside it, else those of the table that files of odd formats hold.</summary>
    public static RealTable ValuesOf(string file)
    {
        var beside = Path.ChangeExtension(PathOf(file), ".json");
        return JsonSerializer.Deserialize<RealTable>(File.ReadAllText(File.Exists(beside) ? beside : PathOf(Standard)))!;
    }

    private static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("DISCLOSURE_CASES") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository.Root, "..", "shared", "cases");
        return Directory.Exists(folder) ? folder : null;
    }
}
