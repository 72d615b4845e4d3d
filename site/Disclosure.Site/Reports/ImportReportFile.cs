using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Reports;

/// <summary>A file's part of the report.</summary>
public sealed record ImportReportFile
{
    /// <summary>The name of the part, for links to it.</summary>
    public required string Anchor { get; init; }

    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>What becomes of it.</summary>
    public required Badge State { get; init; }

    /// <summary>The tables recognised in it.</summary>
    public required ImmutableArray<ImportReportTable> Tables { get; init; }

    /// <summary>What is to be mended or known, by cell; nothing where there is nothing.</summary>
    public required FactTable? Findings { get; init; }

    /// <summary>What is to be mended before publication; nothing where there is nothing.</summary>
    public required FactTable? Checks { get; init; }
}
