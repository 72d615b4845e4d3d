using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A year's clocks, unit by unit, with approvals, due dates and what is published.</summary>
public sealed record DisclosureYearPage : Page
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Every unit's duties of the year.</summary>
    public required ImmutableArray<ClockEntry> Entries { get; init; }

    /// <summary>What need not be public in the year: no sum misses it.</summary>
    public required ImmutableArray<ExemptEntry> Exempt { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.DisclosureYear(year)), year == Year))]);

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Disclosure;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [ClockTables.Clocks.Data(Entries), .. ExemptTable.Exempt.DataIfAny(Exempt)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => DisclosureYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
