using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Projects;

/// <summary>A department's projects of all years: all of them, or one of the numbered pages where they are many.</summary>
public sealed record DepartmentProjectsPage : Page
{
    /// <summary>How many there are, and which of them are here.</summary>
    public required string Lead { get; init; }

    /// <summary>The projects of this page, by code.</summary>
    public required ImmutableArray<ListedProject> Projects { get; init; }

    /// <summary>How many projects the department has.</summary>
    public required int Count { get; init; }

    /// <summary>The other pages; nothing where all is on this one.</summary>
    public required YearSwitch? Numbers { get; init; }

    /// <summary>The projects for readers.</summary>
    public FactTable Shown => ProjectsTable.Projects.BelowHeading(this, Projects) with { Caption = Title };

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [ProjectsTable.Projects.Data(Projects)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => DepartmentProjectsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteNumber("projects", Count);
}
