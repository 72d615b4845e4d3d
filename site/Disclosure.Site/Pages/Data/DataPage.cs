using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Data;

/// <summary>Everything as data: whole tables over all years, and what each page offers.</summary>
public sealed record DataPage : Page
{
    /// <summary>Every project and year: target and self-evaluation in a row.</summary>
    public required DataTable Projects { get; init; }

    /// <summary>Every column of every table that the site publishes.</summary>
    public required DataTable Columns { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [Projects, DataDictionary.Fields.Data(DataDictionary.Rows), Columns];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => DataSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteString("moneyUnit", "元");
}
