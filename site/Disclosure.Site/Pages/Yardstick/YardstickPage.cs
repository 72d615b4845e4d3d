using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>The site scores itself: what the five checks count, what no site can check of itself, and every year in figures.</summary>
public sealed record YardstickPage : Page
{
    /// <summary>The day the states are told for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The years, newest first, each of all units and the government together.</summary>
    public required ImmutableArray<YardstickRow> Years { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Disclosure;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "及时,完整,细化,公开方式,真实", PageTitles.Yardstick);

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [YardstickTables.Years.Data(Years), YardstickTables.Methods.Data(YardstickMethod.All)];

    /// <summary>The years, for readers.</summary>
    public FactTable YearsShown => YardstickTables.Years.BelowHeading(this, Years);

    /// <summary>What each check counts, for readers.</summary>
    public FactTable MethodsShown => YardstickTables.Methods.BelowHeading(this, YardstickMethod.All);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => YardstickSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
