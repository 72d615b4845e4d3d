using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Tables;
using Disclosure.Site.YearSections;
using RazorSlices;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A department or unit in one year: its budget and its projects, what came of them, what it owes.</summary>
public sealed record UnitYearPage : Page
{
    /// <summary>Every table that such a page may have.</summary>
    public static ImmutableArray<ITable> AllTables { get; } =
    [
        MoneyTable.Money, .. UnitTables.All, UnitYearTables.Missed, UnitYearTables.Partly, EvaluationTables.Beside, FigureTable.Figures,
    ];

    /// <summary>The unit's code.</summary>
    public required string Code { get; init; }

    /// <summary>The unit's name.</summary>
    public required string Name { get; init; }

    /// <summary>The unit's pages of all years, newest first.</summary>
    public required YearSwitch Switch { get; init; }

    /// <summary>What there is of the year.</summary>
    public required UnitYear Year { get; init; }

    /// <summary>Why it has no projects; nothing where it has.</summary>
    public NoProjects? NoProjects { get; init; }

    /// <summary>The deputies' pack; nothing where there is nothing to put into it.</summary>
    public SwitchLink? Pack { get; init; }

    /// <summary>The unit as a whole and its projects: what they cost.</summary>
    public required ImmutableArray<MoneyRow> Money { get; init; }

    /// <summary>What was not reached.</summary>
    public required ImmutableArray<UnmetRow> Missed { get; init; }

    /// <summary>What was reached in part.</summary>
    public required ImmutableArray<UnmetRow> Partly { get; init; }

    /// <summary>What is said of targets that were not reached, in a sentence.</summary>
    public required string UnmetInWords { get; init; }

    /// <summary>The list of all departments; nothing where the year has no result yet.</summary>
    public SwitchLink? AllUnmet { get; init; }

    /// <summary>What others found, beside the self-evaluations.</summary>
    public required ImmutableArray<EvaluationEntry> Evaluated { get; init; }

    /// <summary>The year beside the years before and the median of departments.</summary>
    public required ImmutableArray<FigureRow> Figures { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        .. MoneyTable.Money.DataIfAny(Money), .. UnitTables.Of([Year]), .. UnitYearTables.Missed.DataIfAny(Missed),
        .. UnitYearTables.Partly.DataIfAny(Partly), .. EvaluationTables.Beside.DataIfAny(Evaluated),
        .. FigureTable.Figures.DataIfAny(Figures),
    ];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnitYearPageSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("code", Code);
        json.WriteString("name", Name);
        YearSection.WriteFacts(json, [Year], Site.UnitName);
    }
}
