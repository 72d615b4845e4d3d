using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Projects;

/// <summary>Projects of a year that have something in common: all of them, or one of the numbered pages of a long list.</summary>
public sealed record ProjectListPage : Page
{
    /// <summary>The fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>How many there are, and which of them are here.</summary>
    public required string Lead { get; init; }

    /// <summary>The same list of other years.</summary>
    public required YearSwitch Years { get; init; }

    /// <summary>The other pages of the list; nothing where all is on this one.</summary>
    public required YearSwitch? Numbers { get; init; }

    /// <summary>How many projects the whole list has.</summary>
    public required int Count { get; init; }

    /// <summary>The projects of this page, by code.</summary>
    internal ImmutableArray<ExploredProject> Projects { get; init; } = [];

    /// <summary>The projects for readers.</summary>
    public FactTable Shown => ExplorerTable.Listed.BelowHeading(this, Projects) with { Caption = Title };

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [ExplorerTable.Listed.Data(Projects)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ProjectListSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year);
        json.WriteNumber("projects", Count);
    }
}
