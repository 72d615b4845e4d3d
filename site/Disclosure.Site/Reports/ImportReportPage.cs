using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Reports;

/// <summary>
/// The report of an import as one page for finance staff: it stands alone, with its style in it, and prints each file's
/// part on sheets of its own, to be sent back to who sent the file.
/// </summary>
public sealed record ImportReportPage
{
    /// <summary>The sums.</summary>
    public required ImmutableArray<FigureTile> Tiles { get; init; }

    /// <summary>The sums in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The files in a row each.</summary>
    public required FactTable Index { get; init; }

    /// <summary>The files, in order.</summary>
    public required ImmutableArray<ImportReportFile> Files { get; init; }

    /// <summary>The style sheet of the site, which the page carries with it.</summary>
    public required string StyleSheet { get; init; }
}
