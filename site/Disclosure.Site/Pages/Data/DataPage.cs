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

    /// <summary>数据字典: every field of every record that is published.</summary>
    public required DataTable Dictionary { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [Projects, Dictionary];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => DataSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteString("moneyUnit", "元");
}
