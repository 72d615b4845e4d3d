using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Results;

/// <summary>The projects that readers of a project's page may look for, at its end.</summary>
/// <param name="Root">The page.</param>
/// <param name="Projects">The projects, the closest first.</param>
public sealed record RelatedProjectsView(ILinkRoot Root, ImmutableArray<RelatedProject> Projects)
{
    /// <summary>Writes <c>related</c> into the twin of the page.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("related");
        foreach (var project in Projects)
        {
            json.WriteStartObject();
            json.WriteString("name", project.Name);
            json.WriteString("path", project.Path);
            json.WriteString("reason", project.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
