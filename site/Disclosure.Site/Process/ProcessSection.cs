using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>A stage of a year on the page of a unit: what was made of the kind, of the unit and of its projects.</summary>
/// <param name="Anchor">Its anchor, of <see cref="ProcessAnchors"/>: tables on other pages link to it.</param>
/// <param name="Heading">What it shows, such as <c>绩效运行监控</c>.</param>
/// <param name="Tables">The tables; one without rows is left out.</param>
public sealed record ProcessSection(string Anchor, string Heading, ImmutableArray<FactTable> Tables)
{
    /// <summary>What is to be said first, in a sentence; nothing where the tables say all.</summary>
    public string? Lead { get; init; }

    /// <summary>How much of it there is, in a few words, where it is folded away; nothing where the heading says enough.</summary>
    public string? InShort { get; init; }

    /// <summary>A chart before the tables; nothing where there is none.</summary>
    public BarChart? Chart { get; init; }

    /// <summary>The page with the same of all units, relative to the page; nothing where there is none.</summary>
    public SwitchLink? More { get; init; }
}
