using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.Years;

/// <summary>The fiscal years, each with the way to its targets, self-evaluations and clocks.</summary>
public sealed record YearsPage : Page
{
    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<YearEntry> Entries { get; init; }

    /// <summary>The pages of the process, year by year, newest first; years without any are left out.</summary>
    public required ImmutableArray<(FiscalYear Year, ImmutableArray<SwitchLink> Links)> Process { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [YearsTable.Years.Data(Entries)];

    /// <summary>The years for readers.</summary>
    public FactTable Table => YearsTable.Years.BelowHeading(this, Entries);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => YearsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("years", Entries.Length);
        GapsFacts.Write(json, Entries.Select(entry => entry.AmountGaps), Site.UnitName);
    }
}
