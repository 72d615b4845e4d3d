using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Versions;

/// <summary>
/// A superseded version of a record, readable as it was: every declared field with its title. Search engines do not list it, so that
/// nobody takes it for the one that holds.
/// </summary>
public sealed record VersionPage : Page
{
    /// <summary>When it was published and superseded.</summary>
    public required string Banner { get; init; }

    /// <summary>The page of the version that holds; nothing where the record was taken down.</summary>
    public required SiteLink? Current { get; init; }

    /// <summary>The edition that superseded it.</summary>
    public required SiteLink By { get; init; }

    /// <summary>Why it was superseded; nothing where no reason was given.</summary>
    public required string? Reason { get; init; }

    /// <summary>What stands in the place of a version that was erased; nothing where it is there.</summary>
    public required EmptyState? Erased { get; init; }

    /// <summary>The record; nothing where it was erased.</summary>
    public required IDisclosureRecord? Record { get; init; }

    /// <summary>The name of a department or unit; nothing where it is not known.</summary>
    public required Func<UnitCode, string?> NameOf { get; init; }

    /// <summary>What a scoring scheme is called, by its id; nothing where there is none of the id.</summary>
    public required Func<string, string?> SchemeOf { get; init; }

    /// <summary>The fields of the record.</summary>
    public VersionContent? Content => Record is { } record ? VersionContent.Of(record, NameOf, SchemeOf) : null;

    /// <inheritdoc/>
    public override bool IsListed => false;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => VersionSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("superseded", Banner);
        json.WriteString("supersededBy", By.Path);
        if (Current is { } current)
            json.WriteString("current", current.Path);
        if (Record is not { } record)
            return;
        json.WritePropertyName("record");
        RecordFacts.Write(json, record, Site.UnitName);
    }
}
