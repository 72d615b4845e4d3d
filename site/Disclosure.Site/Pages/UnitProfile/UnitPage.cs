using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.YearSections;
using RazorSlices;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>
/// A department or unit: what it is, its newest results, and a row for each year. The year's page has the rest; files and twin here have
/// all years together.
/// </summary>
public sealed record UnitPage : Page
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The codes it had before, under which it is still found.</summary>
    public ImmutableArray<string> FormerCodes { get; init; } = [];

    /// <summary>What it is there for (职能); nothing where the content does not say.</summary>
    public string? Functions { get; init; }

    /// <summary>Code, kind, department, contact.</summary>
    public required ImmutableArray<FactItem> Facts { get; init; }

    /// <summary>The units under a department.</summary>
    public ImmutableArray<SwitchLink> Units { get; init; } = [];

    /// <summary>What was changed of the unit's own entry, and of years that have no section.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>The years of which there is anything, newest first.</summary>
    public required ImmutableArray<UnitYear> Years { get; init; }

    /// <summary>The newest results in figures; nothing where there are none.</summary>
    public NewestYear? Newest { get; init; }

    /// <summary>The years, newest first, a row each.</summary>
    public required ImmutableArray<UnitYearRow> Rows { get; init; }

    /// <summary>The rows for readers.</summary>
    public FactTable YearTable => UnitYearRows.Years.BelowHeading(this, Rows);

    /// <summary>What each year's page has.</summary>
    public ImmutableArray<YearPlaces> Places => [.. Years.Select(YearPlaces.Of)];

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [.. UnitYearRows.Years.DataIfAny(Rows), .. UnitTables.Of(Years)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnitSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("code", Code);
        WriteFormer(json);
        json.WriteString("name", Title);
        YearSection.WriteFacts(json, Years, Site.UnitName);
    }

    private void WriteFormer(Utf8JsonWriter json)
    {
        if (FormerCodes.IsEmpty)
            return;
        json.WriteStartArray("formerCodes");
        foreach (var code in FormerCodes)
            json.WriteStringValue(code);
        json.WriteEndArray();
    }
}
