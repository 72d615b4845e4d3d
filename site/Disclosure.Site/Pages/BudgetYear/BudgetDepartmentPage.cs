using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A department's projects with targets in a year that has too many for one page.</summary>
public sealed record BudgetDepartmentPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The department's sums.</summary>
    public required DepartmentShare Share { get; init; }

    /// <summary>What they leave out.</summary>
    public required GapsView Gaps { get; init; }

    /// <summary>Its projects.</summary>
    public required ImmutableArray<BudgetProject> Projects { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Budget;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [BudgetTables.Projects.Data(Projects)];

    /// <summary>The projects for readers.</summary>
    public FactTable Shown => BudgetTables.Projects.BelowHeading(this, Projects) with { Caption = Title };

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => BudgetDepartmentSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        json.WriteString("department", Share.Name);
        json.WriteNumber("projects", Share.Projects);
        json.WriteNumber("amount", Share.Amount.Yuan);
        json.WriteString("reconciliation", Share.Reconciliation);
        GapsFacts.Write(json, [Gaps.Gaps], Site.UnitName);
    }
}
