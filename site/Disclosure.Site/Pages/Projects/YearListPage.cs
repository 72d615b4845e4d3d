using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Projects;

/// <summary>All projects of a year as data, and the lists that lead to them; the projects themselves where they are few.</summary>
public sealed record YearListPage : Page
{
    /// <summary>The fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>How many there are.</summary>
    public required string Lead { get; init; }

    /// <summary>The years.</summary>
    public required YearSwitch Years { get; init; }

    /// <summary>The lists of the year.</summary>
    public required ImmutableArray<ListGroup> Groups { get; init; }

    /// <summary>All projects of the year, by code.</summary>
    internal ImmutableArray<ExploredProject> Projects { get; init; } = [];

    /// <summary>The projects for readers; nothing where they are too many for a page.</summary>
    public FactTable? Shown => Projects.Length <= NumberedPages.LongestPage
        ? ExplorerTable.Projects.BelowHeading(this, Projects) with { Caption = Title }
        : null;

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ColumnTags Column => new(Title, Lead, "项目,绩效目标,绩效自评", "预算绩效");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [ExplorerTable.Projects.Data(Projects)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => YearListSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year);
        json.WriteNumber("projects", Projects.Length);
    }
}
