using System.Runtime.Versioning;
using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Archives;

/// <summary>
/// The folder that an edition is filed in: readable by its owner alone, as it has names, and what is not public yet. It is written beside
/// its place and renamed, so that a half archive is never taken for one; only an archive of the same edition is replaced.
/// </summary>
public sealed class ArchiveFolder
{
    private readonly string _path;
    private readonly string _shown;

    /// <summary>A folder, which need not be there yet.</summary>
    /// <param name="path">The folder, as the user gave it.</param>
    public ArchiveFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        (_path, _shown) = (RealPath.Of(path), path);
    }

    /// <summary>Why an edition can't be filed here; nothing where it can.</summary>
    /// <param name="id">The edition.</param>
    /// <param name="content">The content folder, which an archive must not lie in.</param>
    public Finding? ObjectionTo(EditionId id, string content)
    {
        if (RealPath.Overlap(_path, RealPath.Of(content)))
            return new Finding(ArchiveFindings.InContent, Place.At(_shown), $"内容目录是“{content}”。");
        if (File.Exists(_path))
            return Taken("这是一个文件。");
        if (!Directory.Exists(_path) || !Directory.EnumerateFileSystemEntries(_path).Any())
            return null;
        var there = FilesIn(_path);
        if (!there.Contains(ArchiveSums.Name) || !IsOf(id))
            return Taken("这不是这个版次的归档。");
        var own = ArchiveSums.PathsIn(File.ReadAllBytes(Path.Combine(_path, ArchiveSums.Name))) ?? [];
        return there.Order(StringComparer.Ordinal).FirstOrDefault(file => file != ArchiveSums.Name && !own.Contains(file)) is { } other
            ? Taken($"“{other}”不是归档的文件。")
            : null;
    }

    /// <summary>Writes an archive with its sums, in the place of the one that is there.</summary>
    /// <param name="files">What is filed, without the sums.</param>
    /// <exception cref="IOException">It can't be written; what was there is there still.</exception>
    public void Write(IReadOnlyCollection<ArchiveFile> files)
    {
        var (part, old) = (Beside("part"), Beside("old"));
        Delete(part);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        try
        {
            Create(part);
            foreach (var file in files.Append(ArchiveSums.Of(files)))
                WriteFile(Path.Combine(part, file.Path), file.Bytes);
            if (Directory.Exists(_path))
                Directory.Move(_path, old);
            Directory.Move(part, _path);
        }
        finally
        {
            Delete(part);
        }

        Delete(old);
    }

    private bool IsOf(EditionId id)
    {
        var prepared = Path.Combine(_path, EditionsFolder.PreparedFile);
        return File.Exists(prepared)
            && Encoding.UTF8.GetString(File.ReadAllBytes(prepared)).Contains($"\"id\": \"{id}\"", StringComparison.Ordinal);
    }

    private Finding Taken(string message) => new(ArchiveFindings.FolderTaken, Place.At(_shown), message);

    private string Beside(string ending) => Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{ending}");

    private static HashSet<string> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')),
    ];

    private static void WriteFile(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            CreatePrivate(folder);
    }

    [UnsupportedOSPlatform("windows")]
    private static void CreatePrivate(string folder) =>
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
