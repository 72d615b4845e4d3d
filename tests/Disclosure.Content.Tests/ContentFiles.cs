namespace Disclosure.Content.Tests;

/// <summary>The files of the demonstration district.</summary>
internal static class ContentFiles
{
    /// <summary>All its YAML, in the order of its names: hundreds of files.</summary>
    public static string[] Yaml { get; } = Find();

    private static string[] Find()
    {
        var folder = Repository.Folder("content");
        string[] files = [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.InRange(files.Length, 500, int.MaxValue);
        return files;
    }
}
