namespace Disclosure.Publishing.Output;

/// <summary>Finds files that nobody of ours made, which are never deleted.</summary>
internal static class ForeignFiles
{
    private const int Named = 5;

    /// <summary>What in a folder is not our own, in words; nothing where all is.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="own">Our files, from the folder, with <c>/</c>.</param>
    public static string? In(string folder, IReadOnlySet<string> own) =>
        InWords(NamesIn(folder, own));

    /// <summary>What in a folder is not our own, sorted.</summary>
    public static IReadOnlyList<string> NamesIn(string folder, IReadOnlySet<string> own) =>
        [.. FilesOf(folder).Where(file => !own.Contains(file)).Order(StringComparer.Ordinal)];

    /// <summary>These files of somebody else, in words; nothing where there are none.</summary>
    public static string? InWords(IReadOnlyList<string> foreign) => foreign.Count == 0
        ? null
        : $"文件夹里有 {foreign.Count} 个文件不是本命令生成的：{string.Join("、", foreign.Take(Named))}。";

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
