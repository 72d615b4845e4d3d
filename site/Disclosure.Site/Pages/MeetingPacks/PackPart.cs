using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.MeetingPacks;

/// <summary>A part of the pack: its tables, or in a sentence that there is nothing.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Heading">What it is about.</param>
public sealed record PackPart(string Anchor, string Heading)
{
    /// <summary>What is said first; nothing where the tables say all.</summary>
    public string? Lead { get; init; }

    /// <summary>The tables.</summary>
    public ImmutableArray<FactTable> Tables { get; init; } = [];

    /// <summary>That rows were left out, and where they are; nothing where all are there.</summary>
    public string? LeftOut { get; init; }
}
