namespace Disclosure.Model.Articles;

/// <summary>A text for readers, written in Markdown.</summary>
/// <param name="Section">What it is for.</param>
/// <param name="Name">Its name in addresses, which is its file's: <c>how-to-read</c>. Unique in its section.</param>
/// <param name="Title">The title.</param>
/// <param name="Order">Its place among the articles of its section; articles of one place stand by name.</param>
/// <param name="Summary">What it says, in a sentence; nothing where none is written.</param>
/// <param name="Markdown">The text, without the title.</param>
public sealed record Article(
    ArticleSection Section, string Name, string Title, int Order, string? Summary, string Markdown)
{
    /// <summary>Where the text was read from; default where from nowhere.</summary>
    public TextPlace Place { get; init; }
}
