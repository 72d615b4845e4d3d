using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Editions;

/// <summary>Every edition, newest first.</summary>
public sealed record EditionsPage : Page
{
    /// <summary>What was published: the edition, the day it was made for, and the hash of all files.</summary>
    public const string SiteFile = "site.json";

    /// <summary>What was read back after publishing, compared with what was made.</summary>
    public const string ReadBackFile = "readback.json";

    /// <summary>The editions, newest first.</summary>
    public required ImmutableArray<EditionView> Editions { get; init; }

    /// <summary>The editions for readers: the latest ones open on a phone.</summary>
    public LongTable Shown => new(
        EditionsTable.Editions.BelowHeading(this, Editions),
        LongIndex.LongestOpen,
        $"更早的 {Editions.Length - LongIndex.LongestOpen} 个版次");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [EditionsTable.Editions.Data(Editions)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => EditionsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("editions", Editions.Length);
        if (!Editions.IsEmpty)
        {
            json.WriteString("head", Editions[0].Id);
            json.WriteString("state", Editions[0].Edition.State.ToString());
        }
    }
}
