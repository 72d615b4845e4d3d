using Disclosure.Content.Files;

namespace Disclosure.Content.Store;

/// <summary>Paths of files in a content folder, with <c>/</c>: <c>units/101.yaml</c>.</summary>
internal static class ContentPath
{
    /// <summary>Whether a path leads to a file in the folder that the reader of the content would see.</summary>
    public static bool IsUsable(string path) =>
        path.Length > 0
        && !path.Contains('\\')
        && !path.Any(char.IsControl)
        && !ContentLayout.IsPublished(path)
        && path.Split('/').All(part => part.Length > 0 && !ContentFolder.IsHidden(part));

    /// <summary>The folders of files and those above them, the content folder (an empty path) with them, the innermost first.</summary>
    public static IEnumerable<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var path in paths)
        {
            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
                folders.Add(path[..end]);
        }

        return folders.OrderByDescending(folder => folder.Length).ThenBy(folder => folder, StringComparer.Ordinal);
    }

    /// <summary>Whether a file can be at a path: it is no folder itself, and what is above it is no file and no link.</summary>
    public static bool CanHold(string folder, string path) =>
        !Directory.Exists(Path.Combine(folder, path))
        && FoldersOf([path]).Where(above => above.Length > 0).All(above => IsFolderOrNothing(new FileInfo(Path.Combine(folder, above))));

    private static bool IsFolderOrNothing(FileInfo above) =>
        (int)above.Attributes == -1
        || (above.Attributes.HasFlag(FileAttributes.Directory) && !above.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
