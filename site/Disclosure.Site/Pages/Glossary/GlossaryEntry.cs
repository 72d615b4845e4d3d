using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Glossary;

/// <summary>A term, in plain and in official words.</summary>
/// <param name="Anchor">Its anchor on the page, such as <c>execution-rate</c>.</param>
/// <param name="Term">The term.</param>
/// <param name="Plain">What it means, in words anyone understands.</param>
/// <param name="Official">The official definition.</param>
/// <param name="Basis">The document that defines it; nothing where none is named.</param>
/// <param name="More">More about it; nothing where there is no more.</param>
public sealed record GlossaryEntry(string Anchor, string Term, string Plain, string Official, string? Basis, Prose? More);
