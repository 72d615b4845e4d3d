using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.PublicSites;

/// <summary>What reading the live site back came to.</summary>
public sealed record ReadBackReport
{
    /// <summary>How many files were compared.</summary>
    public int Files { get; init; }

    /// <summary>How many bytes were read.</summary>
    public long Bytes { get; init; }

    /// <summary>The paths that are not as they were made; sorted.</summary>
    public ImmutableArray<string> Differences { get; init; } = [];

    /// <summary>What went wrong; nothing where what is live is what was made.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Whether what is live is what was made, and that was written down.</summary>
    public bool IsSame => Findings.IsEmpty;
}
