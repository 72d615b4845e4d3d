using System.Collections.Immutable;
using System.Text;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Candidates;

/// <summary>The site's own texts, as files: the articles and the glossary of a content folder.</summary>
public static class SiteTexts
{
    private const string Fence = "---";
    private static readonly ImmutableArray<string> Folders = ["guide", "glossary", "pages", "policy"];

    /// <summary>Whether a public path is a text of the site.</summary>
    public static bool Has(PublicPath path) => Folders.Any(folder => path.Value.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The texts of the content folder <paramref name="content"/>, without staff's comments in their heads.</summary>
    public static ImmutableArray<ReleaseItem> Of(string content) =>
    [
        .. from folder in Folders
           let path = Path.Combine(content, folder)
           where Directory.Exists(path)
           from file in Directory.EnumerateFiles(path, "*.md")
           let name = Path.GetFileName(file)
           where name[0] != '.' && name != "README.md"
           let item = new ReleaseItem(new PublicPath($"{folder}/{name}"), WithoutComments(File.ReadAllText(file)), null)
           orderby item.Path
           select item,
    ];

    private static byte[] WithoutComments(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        var kept = lines.Where((line, at) => at > end || !line.TrimStart().StartsWith('#'));
        return Encoding.UTF8.GetBytes(string.Join('\n', kept));
    }
}
