using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.YearSections;
using RazorSlices;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A department or unit: its overall targets and evaluations by year, its projects, its clocks.</summary>
public sealed record UnitPage : Page
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>What it is there for (职能); nothing where the content does not say.</summary>
    public string? Functions { get; init; }

    /// <summary>Code, kind, department, contact.</summary>
    public required ImmutableArray<FactItem> Facts { get; init; }

    /// <summary>The units under a department.</summary>
    public ImmutableArray<SwitchLink> Units { get; init; } = [];

    /// <summary>What was changed of the unit's own entry, and of years that have no section.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<UnitYear> Years { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => UnitTables.Of(Years);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnitSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("code", Code);
        json.WriteString("name", Title);
        YearSection.WriteFacts(json, Years, Site.UnitName);
    }
}
