using System.Globalization;
using System.Text.Json;

namespace Disclosure.Tests.Acts;

/// <summary>The editions as they were before a day: those of earlier days, the newest of them at the head, with all objects.</summary>
internal static class EditionsBefore
{
    private const string Folder = "editions";
    private const string Objects = "objects";
    private const string Head = "HEAD";

    /// <summary>Copies them from one content folder to another that has none.</summary>
    public static void Copy(string from, string to, DateOnly day)
    {
        var first = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        // By day and number: 20260831-10 is after 20260831-9.
        var (before, after) = Split(
            Directory.GetDirectories(Path.Combine(from, Folder)).Select(path => Path.GetFileName(path)!).Where(name => name != Objects)
                .OrderBy(name => name.Split('-')[0], StringComparer.Ordinal)
                .ThenBy(name => int.Parse(name.Split('-')[1], CultureInfo.InvariantCulture)),
            name => string.CompareOrdinal(name, first) < 0);
        Files.Copy(from, to, path => path.Split('/') is [Folder, var name, _, ..] && (name == Objects || before.Contains(name)));
        using var next = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(from, Folder, after[0], "manifest.json")));
        File.WriteAllText(Path.Combine(to, Folder, Head), $"{before[^1]} {next.RootElement.GetProperty("previous").GetString()}\n");
    }

    private static (List<string> Before, List<string> After) Split(IEnumerable<string> names, Func<string, bool> isBefore)
    {
        var all = names.ToList();
        return (all.FindAll(name => isBefore(name)), all.FindAll(name => !isBefore(name)));
    }
}
