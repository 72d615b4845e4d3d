namespace Disclosure.Site.Pages.Articles;

/// <summary>An article of a section, as a link.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its page's path.</param>
/// <param name="Summary">What it says, in a sentence; nothing where none is written.</param>
public sealed record ArticleLink(string Title, string Path, string? Summary);
