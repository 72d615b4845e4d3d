using Disclosure.Content.Findings;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Files;

/// <summary>
/// The files of a content folder, in ordinal order of their paths. Links are not followed, so that no loop and nothing from outside
/// gets in, and what is no file (a pipe that whoever opens it waits at) is not opened; hidden files, the schemas and guides that
/// lie beside the facts, what was published, and what lies beside an approval are passed over.
/// </summary>
internal sealed class ContentFolder
{
    private const string SchemaFolder = "schema";
    private readonly string _folder;
    private readonly string _display;
    private readonly DiskFiles _bytes;
    private readonly List<ContentFile> _files = [];
    private readonly List<string> _besideApprovals = [];
    private readonly List<Finding> _findings = [];

    private ContentFolder(string folder)
    {
        _folder = folder;
        _bytes = new DiskFiles(folder);
        _display = folder.Replace('\\', '/').TrimEnd('/');
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<ContentFile> Files => _files;

    /// <summary>The paths of what lies beside acts of approval: scans, and the texts that were approved.</summary>
    public IReadOnlyList<string> BesideApprovals => _besideApprovals;

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
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.Where(entry => !IsHidden(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var at = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            TellName(entry, at, seen.GetValueOrDefault(entry.Name));
            seen.TryAdd(entry.Name, entry.Name);
            Add(entry, at);
        }
    }

    private void TellName(FileSystemInfo entry, string path, string? other)
    {
        // The name of an article is an address, which may be less than a file may: its reader says so, once.
        var isArticle = entry is FileInfo && ArticleFolder.Holds(new ContentFile(path, _folder, _bytes));
        if (!isArticle && PortableName.Objection(entry.Name) is { } objection)
            Tell(ContentFindings.NotPortable, DisplayOf(path), objection + "。");
        if (other is not null)
            Tell(ContentFindings.SameName, DisplayOf(path), $"同一个目录里另有“{other}”。");
    }

    private void Add(FileSystemInfo entry, string path)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            Tell(ContentFindings.Linked, DisplayOf(path), $"“{path}”是符号链接，它指向的内容没有读取。");
        else if (entry is FileInfo file && SpecialFile.Is(file))
            Tell(ContentFindings.SpecialFile, DisplayOf(path), $"“{path}”是管道、套接字或设备，没有读取。");
        else if (path is SchemaFolder or ContentLayout.HeadingsFile or ContentLayout.EditionsFolder || entry.Name == "README.md")
            return;
        else if (entry is DirectoryInfo)
            AddFolder(path);
        else if (ContentLayout.IsBesideApproval(path))
            _besideApprovals.Add(path);
        else
            _files.Add(new ContentFile(path, _folder, _bytes));
    }

    /// <summary>Whether a file or folder of this name is passed over.</summary>
    public static bool IsHidden(string name) => name[0] is '.' or '~' || name.EndsWith('~');

    private string DisplayOf(string path) => path.Length == 0 ? _display : $"{_display}/{path}";

    private void Tell(FindingDefinition definition, string place, string message) =>
        _findings.Add(new Finding(definition, Place.At(place), message));
}
