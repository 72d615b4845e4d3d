using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Releases;

/// <summary>What came of making the public site again.</summary>
public sealed record RefreshOutcome
{
    /// <summary>The edition it was made of; nothing where it was not made.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Whether the site that is served was it already.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What was made; nothing where there was nothing to make.</summary>
    public BuildReport? Report { get; init; }

    /// <summary>What went wrong; where one is an error, the old site is served as it was.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
