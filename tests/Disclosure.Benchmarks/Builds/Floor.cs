using System.Diagnostics;

namespace Disclosure.Benchmarks.Builds;

/// <summary>
/// The floor: writing as many files of the same lengths into the same folders, with nothing in them worth reading. No build can be faster.
/// </summary>
internal static class Floor
{
    /// <summary>Writes files like those of <paramref name="site"/> into <paramref name="output"/>, on all processors.</summary>
    public static TimeSpan Write(string site, string output)
    {
        var files = new DirectoryInfo(site).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.Combine(output, Path.GetRelativePath(site, file.FullName)), file.Length)).ToList();
        var content = new byte[files.Max(file => file.Length)];
        var folders = files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct().ToList();

        var clock = Stopwatch.StartNew();
        foreach (var folder in folders)
            Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file => Write(file.Path, content.AsSpan(0, (int)file.Length)));
        return clock.Elapsed;
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }
}
