using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Registers;
using RazorSlices;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>The three clocks, how every unit stands in every year, what is late, what is withheld.</summary>
public sealed record DisclosurePage : Page
{
    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Each year's stages in figures, newest first.</summary>
    public required ImmutableArray<ClockSummary> Summaries { get; init; }

    /// <summary>The duties in the matrix: every unit's, or departments' alone where there are very many.</summary>
    public required ImmutableArray<ClockEntry> Matrix { get; init; }

    /// <summary>Whether the matrix leaves units under departments out.</summary>
    public required bool IsMatrixOfDepartments { get; init; }

    /// <summary>Late and missing publications, the latest first.</summary>
    public required ImmutableArray<ClockEntry> Overdue { get; init; }

    /// <summary>Everything withheld.</summary>
    public required ImmutableArray<WithheldEntry> Withheld { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Disclosure;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "公开时限,逾期,不予公开", "公开时限");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        ClockTables.Clocks.Data(Matrix),
        RegisterTables.Withheld.Data(Withheld),
        ClockTables.Overdue.Data(Overdue),
        ClockTables.Summaries.Data(Summaries),
    ];

    /// <summary>The years in figures, as a table with a link to each year.</summary>
    public FactTable SummaryTable => ClockTables.Summaries.BelowHeading(this, Summaries);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => DisclosureSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("overdue", Overdue.Length);
        json.WriteNumber("withheld", Withheld.Length);
    }

    /// <summary>The anchor of a stage on a year's page.</summary>
    public static string YearAnchor(Stage stage) => stage == Stage.Budget ? "budget" : "accounts";
}
