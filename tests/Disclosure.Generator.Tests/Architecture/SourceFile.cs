namespace Disclosure.Generator.Tests.Architecture;

/// <summary>A file of code in the repository: C# or a page's template, of the product or of its tests.</summary>
/// <param name="Path">Its path from the repository's root, with <c>/</c>.</param>
internal sealed record SourceFile(string Path)
{
    private static readonly string[] ProductFolders = ["generator", "site", "feedback-api"];
    private static readonly string[] Extensions = [".cs", ".cshtml"];
    private static readonly string[] Made = ["bin", "obj"];

    /// <summary>All of them, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. ProductFolders.Append("tests").SelectMany(Under).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IReadOnlyList<SourceFile> Product { get; } =
        [.. All.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))];

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The project's folder, such as <c>site/Disclosure.Site</c>, or the folder that projects share.</summary>
    public string Area => Path.Split('/') is [var root, var project, _, ..] ? $"{root}/{project}" : Path.Split('/')[0];

    public string[] ReadLines() => File.ReadAllLines(Repository.Folder(Path));

    private static IEnumerable<SourceFile> Under(string folder) =>
        from file in Directory.EnumerateFiles(Repository.Folder(folder), "*", SearchOption.AllDirectories)
        where Extensions.Contains(System.IO.Path.GetExtension(file))
        let path = System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Split('/').Intersect(Made).Any()
        select new SourceFile(path);
}
