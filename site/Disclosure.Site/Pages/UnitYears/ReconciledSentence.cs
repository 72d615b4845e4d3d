using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A published sentence with numbers in it, held against what the site lists.</summary>
/// <param name="Sentence">The sentence as published.</param>
/// <param name="State">Whether they agree.</param>
/// <param name="Listed">What the site lists, in a sentence.</param>
public sealed record ReconciledSentence(string Sentence, Badge State, string Listed);
