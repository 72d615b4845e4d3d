using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Publishing.Output;

/// <summary>
/// <c>SHA256SUMS</c>: a line for each file of a public site, sorted by path, which <c>sha256sum -c</c> checks. The files about the site
/// itself are not in it.
/// </summary>
internal static class SiteSums
{
    /// <summary>Its name.</summary>
    public const string Name = "SHA256SUMS";

    /// <summary>The file that says what the site was made from, with the hash of the sums.</summary>
    public const string About = "site.json";

    /// <summary>The file that says that the live site was compared with the sums.</summary>
    public const string ReadBack = "readback.json";

    private const string Between = "  ";
    private const int HashDigits = 64;

    /// <summary>The files about the site itself.</summary>
    public static ImmutableArray<string> AboutSite { get; } = [Name, About, ReadBack];

    /// <summary>The text for these files, in any order.</summary>
    public static byte[] Of(IEnumerable<SiteEntry> entries)
    {
        using var text = new MemoryStream();
        foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
            text.Write(Encoding.UTF8.GetBytes($"{entry.Sum}{Between}{entry.Path}\n"));
        return text.ToArray();
    }

    /// <summary>The paths and sums of a text; nothing where it is no such text.</summary>
    public static ImmutableArray<(string Path, string Sum)>? TryRead(byte[] text)
    {
        var lines = Encoding.UTF8.GetString(text).Split('\n');
        var sums = ImmutableArray.CreateBuilder<(string, string)>(lines.Length);
        foreach (var line in lines[..^1])
        {
            if (line.Length <= HashDigits + Between.Length || line.AsSpan(HashDigits, Between.Length) is not Between)
                return null;
            sums.Add((line[(HashDigits + Between.Length)..], line[..HashDigits]));
        }

        return lines[^1].Length == 0 ? sums.DrainToImmutable() : null;
    }

    /// <summary>All files that a site's folder should hold; only those about the site where its sums can't be read.</summary>
    public static HashSet<string> OwnFilesOf(string folder)
    {
        var own = new HashSet<string>(AboutSite, StringComparer.Ordinal);
        var file = Path.Combine(folder, Name);
        if (File.Exists(file) && TryRead(File.ReadAllBytes(file)) is { } sums)
            own.UnionWith(sums.Select(sum => sum.Path));
        return own;
    }
}
