using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Publishing.PublicSites;

/// <summary>
/// The very build of all that makes pages: rules, reading, templates, this. Every compilation has an id of its own, so that whatever is
/// changed in them, no page of the build before is taken for one of this.
/// </summary>
internal static class ToolBuild
{
    private static readonly ImmutableArray<Type> Makers =
        [typeof(RecordSet), typeof(ContentReader), typeof(Page), typeof(ToolBuild), typeof(RazorSlice), typeof(Markdig.Markdown)];

    /// <summary>Its name.</summary>
    public static string Name { get; } = string.Join(' ', [.. Makers.Select(IdOf), Environment.Version.ToString()]);

    private static string IdOf(Type maker) => maker.Module.ModuleVersionId.ToString("N");
}
