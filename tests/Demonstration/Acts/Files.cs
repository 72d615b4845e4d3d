namespace Disclosure.Tests.Acts;

/// <summary>The files of a content folder, to be copied and compared.</summary>
internal static class Files
{
    private const string Editions = "editions/";

    /// <summary>Whether a file, by its path in the content folder, is one of the editions'.</summary>
    public static bool IsOfEditions(string path) => path.StartsWith(Editions, StringComparison.Ordinal);

    /// <summary>
    /// The chosen files that two folders do not have alike, by path; what is not content, such as the log of changes, is left out.
    /// </summary>
    public static IEnumerable<string> Differing(string folder, string other, Predicate<string> isChosen) =>
        from path in PathsIn(folder).Union(PathsIn(other)).Order(StringComparer.Ordinal)
        where isChosen(path) && !BytesOf(folder, path).AsSpan().SequenceEqual(BytesOf(other, path))
        select path;

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

    // Nothing like it is what is not there.
    private static byte[] BytesOf(string folder, string path) =>
        File.Exists(Path.Combine(folder, path)) ? File.ReadAllBytes(Path.Combine(folder, path)) : [.. "no file"u8];

    private static IEnumerable<string> PathsIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(".changes/", StringComparison.Ordinal))
        : [];
}
