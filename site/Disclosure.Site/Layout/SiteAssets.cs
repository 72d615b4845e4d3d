using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Site.Layout;

/// <summary>The style sheet, icons and whatever else lies in <c>assets/</c>, carried inside the assembly.</summary>
public static class SiteAssets
{
    private const string Folder = "assets/";
    private const int VersionLength = 10;
    private static readonly Assembly Source = typeof(Page).Assembly;

    /// <summary>The assets' paths from the site's root, in order.</summary>
    public static ImmutableArray<string> Paths { get; } =
    [
        .. Source.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A short hash over all assets: a changed style sheet gets a new address and no reader an old one.</summary>
    public static string Version { get; } = HashOfAll();

    /// <summary>An asset as text, for a page that must stand alone.</summary>
    public static string Text(string path) => Encoding.UTF8.GetString(Read(path));

    /// <summary>An asset's bytes.</summary>
    /// <param name="path">One of <see cref="Paths"/>.</param>
    public static byte[] Read(string path)
    {
        using var stream = Source.GetManifestResourceStream(path)!;
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
