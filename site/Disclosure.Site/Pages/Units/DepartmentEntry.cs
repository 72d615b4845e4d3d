using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.Units;

/// <summary>A department with its own and its units' figures.</summary>
/// <param name="Name">The name.</param>
/// <param name="Anchor">The section's anchor.</param>
/// <param name="Functions">What it is there for; nothing where the content does not say.</param>
/// <param name="Table">The department itself and its units, a row each.</param>
/// <param name="Data">The same as rows of <c>units.csv</c>.</param>
public sealed record DepartmentEntry(
    string Name, string Anchor, string? Functions, FactTable Table, ImmutableArray<ImmutableArray<DataCell>> Data);
