using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;
using RazorSlices;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>Every unit's scores of a year, and every point that was lost, with the way to where it was lost.</summary>
public sealed record YardstickYearPage : Page
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The scores, the government's first.</summary>
    public required ImmutableArray<YardstickRow> Scores { get; init; }

    /// <summary>The lost points, unit by unit, check by check; reckoned while they are written, as there are many.</summary>
    public required IEnumerable<YardstickLostRow> Lost { get; init; }

    /// <summary>The lost points that are told on the page; all of them are in its file.</summary>
    public required ImmutableArray<YardstickLostRow> LostShown { get; init; }

    /// <summary>How many points were lost.</summary>
    public int LostCount => Scores.Sum(row => row.Lost);

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.YardstickYear(year)), year == Year))]);

    /// <summary>The scores, for readers.</summary>
    public FactTable ScoresTable => YardstickTables.Scores.BelowHeading(this, Scores);

    /// <summary>The lost points that are told on the page, unit by unit.</summary>
    public IEnumerable<YardstickLostGroup> LostGroups => LostShown.GroupBy(row => (row.Code, row.Unit)).Select(group =>
        new YardstickLostGroup(YardstickLostGroup.AnchorOf(group.Key.Code), group.Key.Unit, [.. group]));

    /// <summary>A unit's lost points, for readers.</summary>
    public FactTable LostTable(YardstickLostGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var table = LostOfUnit.ForReaders(this, $"{group.Name}的失分", group.Rows).Within(group.Anchor);
        return table with { HidesCaption = true, CsvFile = null };
    }

    private static Table<YardstickLostRow> LostOfUnit { get; } = YardstickTables.Lost.Hiding("unit");

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Disclosure;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [YardstickTables.Scores.Data(Scores), YardstickTables.Lost.Data(Lost)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => YardstickYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Year.Number);
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
