using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Output;

/// <summary>A file of a public site, as it was made.</summary>
/// <param name="Path">Its path from the site's root, with <c>/</c>.</param>
/// <param name="Sum">The hash of its bytes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Modified">When it was last written, in ticks of UTC; a file that is taken over from an earlier site keeps it.</param>
internal readonly record struct SiteEntry(string Path, HashBytes Sum, long Length, long Modified)
{
    /// <summary>Whether the file is still in a site's folder as it was made, told by its length and time; a link is not.</summary>
    public bool IsAsMadeIn(string folder)
    {
        var file = new FileInfo(System.IO.Path.Combine(folder, Path));
        return file.Exists && file.Length == Length && file.LastWriteTimeUtc.Ticks == Modified
            && !file.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}
