using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Registers;
using RazorSlices;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>The four clocks, how every unit stands in every year, what is late, what is withheld.</summary>
public sealed record DisclosurePage : Page
{
    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the portal's rules say beyond the law: which budgets are explained where empty, how many evaluations.</summary>
    public required DutyRules Rules { get; init; }

    /// <summary>The budgets that are explained where they have no project, in words.</summary>
    public string EmptyTables => string.Join('、', Rules.EmptyTables.Select(budget => budget.Term()));

    /// <summary>How many key evaluations there are a year at least.</summary>
    public int KeyEvaluations => Rules.KeyEvaluations;

    /// <summary>Projects that ended early and units that are no more: nothing is owed of them.</summary>
    public required ImmutableArray<EndedEntry> Ended { get; init; }

    /// <summary>Each year's stages in figures, newest first.</summary>
    public required ImmutableArray<ClockSummary> Summaries { get; init; }

    /// <summary>The duties in the matrix: every unit's, or departments' alone where there are very many.</summary>
    public required ImmutableArray<ClockEntry> Matrix { get; init; }

    /// <summary>Whether the matrix leaves units under departments out.</summary>
    public required bool IsMatrixOfDepartments { get; init; }

    /// <summary>Late and missing publications, the latest first.</summary>
    public required ImmutableArray<ClockEntry> Overdue { get; init; }

    /// <summary>What the process made, year by year in figures, newest first.</summary>
    public required ImmutableArray<ProcessClockSummary> Process { get; init; }

    /// <summary>What of it was published late, or is due and not published.</summary>
    public required ImmutableArray<ProcessClockEntry> ProcessLate { get; init; }

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
        ClockTables.Ended.Data(Ended),
        ProcessClockTables.Summaries.Data(Process),
        ProcessClockTables.Late.Data(ProcessLate),
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
