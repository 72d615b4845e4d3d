using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.PublicSites;

namespace Disclosure.Publishing.Releases;

/// <summary>What came of a release.</summary>
public sealed record ReleaseOutcome
{
    /// <summary>The edition; nothing where it was not released.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Whether its site is the one that is served.</summary>
    public bool IsServed { get; init; }

    /// <summary>What reading the live site back came to; nothing where nothing was released.</summary>
    public ReadBackReport? ReadBack { get; init; }

    /// <summary>Why it was not released, or what went wrong afterwards.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>A release that was refused.</summary>
    internal static ReleaseOutcome Refused(Finding why) => new() { Findings = [why] };
}
