using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>What was not done, year by year in figures.</summary>
public sealed record UnmetPage : Page
{
    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<UnmetYearEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Accounts;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "未达成,绩效目标,偏差原因", "决算绩效自评");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [UnmetTables.Years.Data(Entries)];

    /// <summary>The years for readers.</summary>
    public FactTable Table => UnmetTables.Years.BelowHeading(this, Entries);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnmetSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("years", Entries.Length);
    }
}
