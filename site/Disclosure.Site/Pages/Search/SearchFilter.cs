using System.Collections.Immutable;

namespace Disclosure.Site.Pages.Search;

/// <summary>A filter of the search.</summary>
/// <param name="Name">Its name in addresses, such as <c>year</c>.</param>
/// <param name="Label">What it filters by.</param>
/// <param name="Any">What stands for all.</param>
/// <param name="Options">The values in addresses with their words.</param>
public sealed record SearchFilter(string Name, string Label, string Any, ImmutableArray<(string Value, string Text)> Options);
