namespace Disclosure.Generator.Content.Articles;

/// <summary>A Markdown text for readers: a file of <c>guide/</c>, <c>glossary/</c>, <c>policy/</c> or <c>pages/</c>.</summary>
public sealed record Article
{
    /// <summary>The folder it lies in, such as <c>guide</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The file's name without its ending, such as <c>how-to-read</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The front matter, key by key.</summary>
    public required IReadOnlyDictionary<string, string> FrontMatter { get; init; }

    /// <summary>The text below the front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>The title: the front matter's, else the file's name.</summary>
    public string Title => FrontMatter.GetValueOrDefault("title", Name);
}
