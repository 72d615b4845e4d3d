using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Site.Layout;

/// <summary>
/// The style sheet, icons, scripts and whatever else lies in <c>assets/</c>, carried inside the assembly. The style sheet is one file for
/// readers, and a file for each concern in <c>styles/</c>, joined in the order of their names.
/// </summary>
public static partial class SiteAssets
{
    /// <summary>The style sheet's path from the site's root.</summary>
    public const string StyleSheet = "assets/site.css";

    /// <summary>The script of every page: it remembers 长辈版 and names the parts of tables for readers aloud. Nothing needs it.</summary>
    public const string Script = "assets/site.js";

    private const string Folder = "assets/";
    private const string Styles = "styles/";
    private const int VersionLength = 10;
    private static readonly Assembly Source = typeof(Page).Assembly;

    /// <summary>The assets' paths from the site's root, in order.</summary>
    public static ImmutableArray<string> Paths { get; } = [.. NamesIn(Folder).Append(StyleSheet).Order(StringComparer.Ordinal)];

    /// <summary>A short hash over all assets: a changed style sheet gets a new address and no reader an old one.</summary>
    public static string Version { get; } = HashOfAll();

    /// <summary>An asset as text, for a page that must stand alone.</summary>
    public static string Text(string path) => Encoding.UTF8.GetString(Read(path));

    /// <summary>An asset's bytes.</summary>
    /// <param name="path">One of <see cref="Paths"/>.</param>
    public static byte[] Read(string path) =>
        path == StyleSheet ? ReadStyles() : ReadOne(path);

    // What explains a rule is for who changes it: readers would load it for nothing, a tenth of the whole.
    private static byte[] ReadStyles()
    {
        byte[] joined = [.. NamesIn(Styles).Order(StringComparer.Ordinal).SelectMany(ReadOne)];
        return Encoding.UTF8.GetBytes(Comment().Replace(Encoding.UTF8.GetString(joined), ""));
    }

    [GeneratedRegex(@"/\*.*?\*/\n?", RegexOptions.Singleline)]
    private static partial Regex Comment();

    private static IEnumerable<string> NamesIn(string folder) =>
        Source.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    private static byte[] ReadOne(string name)
    {
        using var stream = Source.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string HashOfAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Paths)
            hash.AppendData(Read(path));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
