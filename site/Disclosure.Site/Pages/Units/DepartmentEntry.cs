using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Units;

/// <summary>A department with its own and its units' figures.</summary>
/// <param name="Name">The name.</param>
/// <param name="Anchor">The section's anchor.</param>
/// <param name="Functions">What it is there for; nothing where the content does not say.</param>
/// <param name="Table">The department itself and its units, a row each.</param>
public sealed record DepartmentEntry(string Name, string Anchor, string? Functions, FactTable Table)
{
    /// <summary>The same as rows.</summary>
    internal ImmutableArray<UnitSummary> Units { get; init; } = [];
}
