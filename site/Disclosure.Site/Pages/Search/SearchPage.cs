using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Search;

/// <summary>Search, and the lists that lead to everything without it: from A to Z, and by department.</summary>
public sealed record SearchPage : Page
{
    /// <summary>The script that searches.</summary>
    public const string Script = "assets/search.js";

    /// <summary>What hits can be filtered by.</summary>
    public required ImmutableArray<SearchFilter> Filters { get; init; }

    /// <summary>What the list from A to Z holds, in a sentence.</summary>
    public required string LettersLead { get; init; }

    /// <summary>Departments and units, and projects where they are few, from A to Z.</summary>
    public required ImmutableArray<LetterGroup> Letters { get; init; }

    /// <summary>The list of projects of each department that has any.</summary>
    public required ImmutableArray<SiteLink> Departments { get; init; }

    /// <summary>Other lists.</summary>
    public required ImmutableArray<SiteLink> Lists { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<string> Scripts => [Script];

    /// <inheritdoc/>
    public override ImmutableArray<string> StyleSheets => ["assets/search.css"];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => SearchSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteStartObject("letters");
        foreach (var group in Letters)
        {
            json.WriteStartArray(group.Letter);
            foreach (var link in group.Links)
                json.WriteStringValue(link.Path);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
