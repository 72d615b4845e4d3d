using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.SiteMap;

/// <summary>站点地图 for people: the parts of the site, years and departments; projects are found under their units.</summary>
public sealed record SiteMapPage : Page
{
    /// <summary>The parts.</summary>
    public required ImmutableArray<SiteMapGroup> Groups { get; init; }

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => SiteMapSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        foreach (var group in Groups)
        {
            json.WriteStartArray(group.Name);
            foreach (var link in group.Links)
                json.WriteStringValue(link.Path);
            json.WriteEndArray();
        }
    }
}
