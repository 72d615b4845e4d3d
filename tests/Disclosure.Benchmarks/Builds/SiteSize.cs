using System.Collections.Immutable;

namespace Disclosure.Benchmarks.Builds;

/// <summary>How large a built site is.</summary>
/// <param name="Pages">HTML files.</param>
/// <param name="Files">All files.</param>
/// <param name="Bytes">Their bytes in all.</param>
internal sealed record SiteSize(int Pages, int Files, long Bytes)
{
    public static SiteSize Of(string folder)
    {
        var files = FilesOf(folder);
        return new SiteSize(
            files.Count(file => file.Extension == ".html"),
            files.Length,
            files.Sum(file => file.Length));
    }

    private static ImmutableArray<FileInfo> FilesOf(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)];
}
