using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;
using RazorSlices;

namespace Disclosure.Site.Pages.Glossary;

/// <summary>The terms of the field, plain and official words side by side.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>The terms as data.</summary>
    public static Table<GlossaryEntry> Terms { get; } = new("terms", "名词解释", of =>
    [
        of.Code("anchor", "锚点", entry => entry.Anchor),
        of.Words("term", "名词", entry => entry.Term),
        of.Words("plain", "通俗说法", entry => entry.Plain),
        of.Words("official", "规范定义", entry => entry.Official),
        of.Words("basis", "出处", entry => entry.Basis),
    ]);

    /// <summary>The terms, in the glossary's order.</summary>
    public required ImmutableArray<GlossaryEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Glossary;

    /// <summary>None: the list it begins with names every section.</summary>
    public override bool HasContents => false;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [Terms.Data(Entries)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => GlossarySlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteNumber("terms", Entries.Length);
}
