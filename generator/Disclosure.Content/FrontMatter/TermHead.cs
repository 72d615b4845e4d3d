namespace Disclosure.Content.FrontMatter;

/// <summary>The front matter of a glossary's term.</summary>
internal sealed record TermHead(string Term, int Order, string Plain, string Official, string? Basis);
