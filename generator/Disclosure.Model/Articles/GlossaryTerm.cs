namespace Disclosure.Model.Articles;

/// <summary>A term of the field, in plain and in official words: <c>content/glossary/</c>.</summary>
/// <param name="Name">Its name in addresses, which is its file's: <c>execution-rate</c>. Unique.</param>
/// <param name="Term">The term, such as <c>预算执行率</c>.</param>
/// <param name="Order">Its place in the glossary; terms of one place stand by name.</param>
/// <param name="Plain">What it means, in words anyone understands.</param>
/// <param name="Official">The official definition.</param>
/// <param name="Basis">The document that defines it; nothing where none is named.</param>
/// <param name="Markdown">More about it, in Markdown; empty where there is no more.</param>
public sealed record GlossaryTerm(
    string Name, string Term, int Order, string Plain, string Official, string? Basis, string Markdown)
{
    /// <summary>Where the text was read from; default where from nowhere.</summary>
    public TextPlace Place { get; init; }
}
