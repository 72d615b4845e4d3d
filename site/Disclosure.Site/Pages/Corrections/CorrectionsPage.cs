using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Corrections;

/// <summary>Everything that was changed after it was published, newest first, by year.</summary>
public sealed record CorrectionsPage : Page
{
    /// <summary>How many records of one edition stand here with their fields; the others on the edition's own page.</summary>
    private const int MostRecords = 20;

    /// <summary>The editions that changed what was published, newest first.</summary>
    public required ImmutableArray<EditionView> Editions { get; init; }

    /// <summary>The editions by the year of their day.</summary>
    public IEnumerable<IGrouping<int, EditionView>> ByYear => Editions.GroupBy(edition => edition.Edition.Day.Year);

    /// <summary>The way to the years; nothing below two of them.</summary>
    public YearSwitch? Switch => ByYear.Skip(1).Any()
        ? new YearSwitch("年份", [.. ByYear.Select(year => new SwitchLink($"{year.Key} 年", "#" + AnchorOf(year.Key)))])
        : null;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [ChangeTables.Changes.Data(ChangeTables.RowsOf(Editions.SelectMany(edition => edition.Changes)))];

    /// <summary>The anchor of a year.</summary>
    public static string AnchorOf(int year) => $"y{year}";

    /// <summary>What stands here of an edition.</summary>
    public IEnumerable<RecordChangeView> ShownOf(EditionView edition) =>
        edition.Changes.Take(MostRecords).Select(change => new RecordChangeView(this, change));

    /// <summary>How many records of an edition stand only on its own page.</summary>
    public static int RestOf(EditionView edition) => Math.Max(0, edition.Changes.Length - MostRecords);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => CorrectionsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("editions", Editions.Length);
    }
}
