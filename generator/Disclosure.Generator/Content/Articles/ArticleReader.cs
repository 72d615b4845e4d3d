using System.Collections.Immutable;

namespace Disclosure.Generator.Content.Articles;

/// <summary>Reads the Markdown texts of a content folder.</summary>
public static class ArticleReader
{
    private const string Fence = "---";
    private static readonly string[] Sections = ["guide", "glossary", "policy", "pages"];

    /// <summary>All articles under <paramref name="folder"/>, by section, then file name; none where there are no such folders.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static ImmutableArray<Article> Read(string folder) =>
        [.. from section in Sections
            let path = Path.Combine(folder, section)
            where Directory.Exists(path)
            from file in Directory.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal)
            select Parse(section, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))];

    /// <summary>An article from its text: front matter of <c>key: value</c> lines between <c>---</c>, then Markdown.</summary>
    public static Article Parse(string section, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        return new Article
        {
            Section = section,
            Name = name,
            FrontMatter = end < 0 ? ImmutableDictionary<string, string>.Empty : ReadFrontMatter(lines.AsSpan(1, end - 1)),
            Markdown = string.Join('\n', lines[(end + 1)..]).Trim('\n') + "\n",
        };
    }

    private static ImmutableSortedDictionary<string, string> ReadFrontMatter(ReadOnlySpan<string> lines)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                values[line[..colon].Trim()] = line[(colon + 1)..].Trim().Trim('"');
        }

        return values.ToImmutable();
    }
}
