using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Glossary;

/// <summary>The terms of the field, plain and official words side by side.</summary>
public sealed record GlossaryPage : Page
{
    private static readonly ImmutableArray<DataColumn> Columns =
        [new("anchor", "锚点"), new("term", "名词"), new("plain", "通俗说法"), new("official", "规范定义"), new("basis", "出处")];

    /// <summary>The terms, in the glossary's order.</summary>
    public required ImmutableArray<GlossaryEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Glossary;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        new("terms", "名词解释", Columns, Entries.Select(entry => ImmutableArray.Create<DataCell>(
            entry.Anchor, entry.Term, entry.Plain, entry.Official, entry.Basis))),
    ];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => GlossarySlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteNumber("terms", Entries.Length);
}
