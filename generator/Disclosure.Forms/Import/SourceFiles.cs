using System.Collections.Immutable;

namespace Disclosure.Forms.Import;

/// <summary>The files that the names on a command line stand for: files, folders with all that is in them, and patterns.</summary>
public static class SourceFiles
{
    private static readonly EnumerationOptions WholeFolder = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    // What programs leave behind beside the files that people make.
    private static readonly string[] LeftByPrograms = ["thumbs.db", "desktop.ini", ".ds_store"];

    /// <summary>
    /// The files, each once: those of a folder in the order of their paths. A name that stands for nothing stays in the list,
    /// so that reading it says so.
    /// </summary>
    public static ImmutableArray<SourceFile> Find(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. names.SelectMany(Find).DistinctBy(file => Path.GetFullPath(file.Path))];
    }

    private static IEnumerable<SourceFile> Find(string name)
    {
        if (Directory.Exists(name))
            return OfFolder(name);
        return !File.Exists(name) && Path.GetFileName(name).AsSpan().ContainsAny('*', '?') ? OfPattern(name) : [Named(name)];
    }

    private static List<SourceFile> OfFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", WholeFolder)
            .Where(IsSent)
            .Select(path => new SourceFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : [new SourceFile(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))];
    }

    // Where no shell has spelt the pattern out.
    private static List<SourceFile> OfPattern(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) is { Length: > 0 } named ? named : ".";
        if (!Directory.Exists(folder))
            return [Named(pattern)];
        var files = Directory.EnumerateFiles(folder, Path.GetFileName(pattern))
            .Where(IsSent).Order(StringComparer.Ordinal).Select(Named).ToList();
        return files.Count > 0 ? files : [Named(pattern)];
    }

    private static SourceFile Named(string path) => new(path, Path.GetFileName(path));

    private static bool IsSent(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.StartsWith('.')
            && !LeftByPrograms.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
