using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.YearSections;
using RazorSlices;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A department or unit in one year: its budget and its projects, what came of them, what it owes.</summary>
public sealed record UnitYearPage : Page
{
    /// <summary>The unit's code.</summary>
    public required string Code { get; init; }

    /// <summary>The unit's name.</summary>
    public required string Name { get; init; }

    /// <summary>The unit's pages of all years, newest first.</summary>
    public required YearSwitch Switch { get; init; }

    /// <summary>What there is of the year.</summary>
    public required UnitYear Year { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => UnitTables.Of([Year]);

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
