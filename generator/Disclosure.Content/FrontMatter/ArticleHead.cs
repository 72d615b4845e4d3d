namespace Disclosure.Content.FrontMatter;

/// <summary>The front matter of an article.</summary>
internal sealed record ArticleHead(string Title, int Order, string? Summary);
