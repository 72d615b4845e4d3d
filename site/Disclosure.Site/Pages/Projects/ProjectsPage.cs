using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Projects;

/// <summary>
/// The way to every project: how many each year has of which grade and budget, with the lists behind the counts. With scripts the
/// explorer stands above: all projects of a year, to be sorted, filtered and taken away.
/// </summary>
public sealed record ProjectsPage : Page
{
    /// <summary>What the page leads to, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The years with projects, the newest first.</summary>
    internal ImmutableArray<YearOfProjects> Years { get; init; } = [];

    /// <summary>The year that the explorer shows where nobody chose one; nothing where there are no projects.</summary>
    public required int? Year { get; init; }

    /// <summary>The columns that the explorer can show, with what they mean.</summary>
    public required ImmutableArray<ColumnMeaning> Columns { get; init; }

    /// <summary>The departments, each with the list of its projects of all years.</summary>
    public required ImmutableArray<SwitchLink> Departments { get; init; }

    /// <summary>How many projects there are.</summary>
    public required int Count { get; init; }

    /// <summary>The years that the explorer has figures of.</summary>
    public IEnumerable<int> YearNumbers => Years.Select(year => year.Year.Number);

    /// <summary>How many projects each year has of which grade.</summary>
    public FactTable Grades => YearsOfProjects.ByGrade.BelowHeading(this, Years);

    /// <summary>How many projects each year has from which budget.</summary>
    public FactTable Budgets => YearsOfProjects.ByBudget.BelowHeading(this, Years);

    /// <inheritdoc/>
    public override ImmutableArray<string> Scripts => Years.IsEmpty ? [] : ["assets/figures.js", "assets/explorer.js"];

    /// <inheritdoc/>
    public override ImmutableArray<string> StyleSheets => ["assets/explorer.css"];

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ColumnTags Column => new(Title, Lead, "项目,绩效目标,绩效自评", "预算绩效");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        Years.IsEmpty ? [] : [YearsOfProjects.ByGrade.Data(Years), YearsOfProjects.ByBudget.Data(Years)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ProjectsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("projects", Count);
        json.WriteNumber("departments", Departments.Length);
    }
}
