using System.Collections.Immutable;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Projects;
using RazorSlices;

namespace Disclosure.Site.Pages.Compare;

/// <summary>
/// Up to four projects or units beside each other, chosen in the address. The script sets figures and charts side by side that stand on
/// the pages compared; without it the page leads to those.
/// </summary>
public sealed record ComparePage : Page
{
    /// <summary>What the page is called.</summary>
    public const string Name = "比较项目和单位";

    /// <summary>The years with figures, the newest first.</summary>
    public required ImmutableArray<int> Years { get; init; }

    /// <summary>The year that is compared where nobody chose one; nothing where there are no projects.</summary>
    public required int? Year { get; init; }

    /// <summary>The figures of projects, with what they mean.</summary>
    public required ImmutableArray<ColumnMeaning> ProjectFigures { get; init; }

    /// <summary>The figures of departments and units, with what they mean.</summary>
    public required ImmutableArray<ColumnMeaning> UnitFigures { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<string> Scripts => Year is null ? [] : ["assets/figures.js", "assets/compare.js"];

    /// <inheritdoc/>
    public override ImmutableArray<string> StyleSheets => ["assets/explorer.css"];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => CompareSlice.Create(this);
}
