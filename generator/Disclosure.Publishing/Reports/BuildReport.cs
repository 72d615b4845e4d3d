using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Reports;

/// <summary>What a build made, or why it made nothing.</summary>
public sealed record BuildReport
{
    /// <summary>How many pages the site has.</summary>
    public int Pages { get; init; }

    /// <summary>How many files, pages and their twins included.</summary>
    public int Files { get; init; }

    /// <summary>How many of the files were taken over from the site before, as they did not change.</summary>
    public int Taken { get; init; }

    /// <summary>How many bytes the files have in all.</summary>
    public long Bytes { get; init; }

    /// <summary>How long each step took, in their order.</summary>
    public ImmutableArray<StageTime> Stages { get; init; } = [];

    /// <summary>What went wrong in building (DISC9010–9029); the content's own findings are not repeated here.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Whether the site stands in the output folder; where not, what stood there before is untouched.</summary>
    public bool Succeeded => !Findings.Any(finding => finding.Severity == Severity.Error);
}
