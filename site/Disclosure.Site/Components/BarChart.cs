using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>A bar chart that is its own table: each row holds the figure and, beside it, the bar drawn from that figure.</summary>
/// <param name="Finding">What the chart shows, as a sentence: its caption.</param>
/// <param name="NameHeader">The heading of the names.</param>
/// <param name="ValueHeader">The heading of the values.</param>
/// <param name="NoteHeader">The heading of the second figures; nothing where there are none.</param>
/// <param name="Bars">The bars.</param>
public sealed record BarChart(string Finding, string NameHeader, string ValueHeader, string? NoteHeader, ImmutableArray<Bar> Bars);
