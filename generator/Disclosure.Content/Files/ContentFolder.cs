using Disclosure.Content.Findings;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Files;

/// <summary>
/// The files of a content folder, in ordinal order of their paths. Linked folders are not followed, so that no loop and
/// nothing from outside gets in; hidden files, and the schemas and guides that lie beside the facts, are passed over.
/// </summary>
internal sealed class ContentFolder
{
    private const string SchemaFolder = "schema";
    private readonly string _folder;
    private readonly string _display;
    private readonly List<ContentFile> _files = [];
    private readonly List<Finding> _findings = [];

    private ContentFolder(string folder)
    {
        _folder = folder;
        _display = folder.Replace('\\', '/').TrimEnd('/');
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<ContentFile> Files => _files;

    /// <summary>What could not be listed.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Lists <paramref name="folder"/>.</summary>
    public static ContentFolder List(string folder)
    {
        var content = new ContentFolder(folder);
        if (Directory.Exists(folder))
            content.AddFolder("");
        else
            content.Tell(ContentFindings.FolderMissing, folder, $"没有“{folder}”这个目录。");
        content._files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return content;
    }

    private void AddFolder(string path)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(Path.Combine(_folder, path)).EnumerateFileSystemInfos()];
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            Tell(ContentFindings.Unreadable, DisplayOf(path), "目录打不开：没有读取权限，或者读取中被移走。");
            return;
        }

        // By name, so that findings come in one order on every file system.
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
            Add(entry, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}");
    }

    private void Add(FileSystemInfo entry, string path)
    {
        if (IsHidden(entry.Name) || path is SchemaFolder or ContentLayout.HeadingsFile || entry.Name == "README.md")
            return;
        if (entry is not DirectoryInfo)
            _files.Add(new ContentFile(path, _folder));
        else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            Tell(ContentFindings.LinkedFolder, DisplayOf(path), $"“{path}”是符号链接，里面的文件没有读取。");
        else
            AddFolder(path);
    }

    /// <summary>Whether a file or folder of this name is passed over.</summary>
    public static bool IsHidden(string name) => name[0] is '.' or '~' || name.EndsWith('~');

    private string DisplayOf(string path) => path.Length == 0 ? _display : $"{_display}/{path}";

    private void Tell(FindingDefinition definition, string place, string message) =>
        _findings.Add(new Finding(definition, Place.At(place), message));
}
