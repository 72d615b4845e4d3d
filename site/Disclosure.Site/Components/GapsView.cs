using Disclosure.Model.Totals;

namespace Disclosure.Site.Components;

/// <summary>The line below a sum that says what is not in it.</summary>
/// <param name="Gaps">What is not in it.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Href">The page that lists all of it; nothing where the words say all.</param>
public sealed record GapsView(TotalGaps Gaps, string Text, string? Href);
