using System.Security.Cryptography;

namespace Disclosure.Tests.Acts;

/// <summary>The files of a content folder, to be copied and compared.</summary>
internal static class Files
{
    private const string Editions = "editions/";

    /// <summary>Whether a file, by its path in the content folder, is one of the editions'.</summary>
    public static bool IsOfEditions(string path) => path.StartsWith(Editions, StringComparison.Ordinal);

    /// <summary>The hash of each chosen file, by its path; what is not content, such as the log of changes, is left out.</summary>
    public static SortedDictionary<string, string> Of(string folder, Predicate<string> isChosen) => new(
        PathsIn(folder).Where(path => isChosen(path)).ToDictionary(
            path => path, path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))))),
        StringComparer.Ordinal);

    /// <summary>Copies the chosen files.</summary>
    public static void Copy(string from, string to, Predicate<string> isChosen)
    {
        foreach (var path in PathsIn(from).Where(path => isChosen(path)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(Path.Combine(from, path), Path.Combine(to, path));
        }
    }

    /// <summary>Puts a copy of one folder in the place of another.</summary>
    public static void Replace(string folder, string with)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Copy(with, folder, _ => true);
    }

    private static IEnumerable<string> PathsIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(".changes/", StringComparison.Ordinal))
        : [];
}
