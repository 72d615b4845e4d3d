using System.Collections.Immutable;
using System.Text;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Archives;

/// <summary><c>SHA256SUMS</c> of an archive: a line for each of its other files, by path, which <c>sha256sum -c</c> checks.</summary>
public static class ArchiveSums
{
    /// <summary>Its name.</summary>
    public const string Name = SiteSums.Name;

    /// <summary>The file for these.</summary>
    public static ArchiveFile Of(IEnumerable<ArchiveFile> files) => new(Name, Encoding.UTF8.GetBytes(string.Concat(
        files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{ContentHash.Of(file.Bytes)}  {file.Path}\n"))));

    /// <summary>The paths that such a file names; nothing where it is none.</summary>
    public static ImmutableArray<string>? PathsIn(byte[] bytes) =>
        SiteSums.TryRead(bytes) is { } sums ? [.. sums.Select(sum => sum.Path)] : null;
}
