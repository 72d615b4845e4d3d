using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Results;

/// <summary>Gives the large figures of a page their places.</summary>
internal static class TilePlaces
{
    /// <summary>
    /// The figures, each with a place made from its name: <c>figure-未达成</c>. For the one group of figures at a page's top.
    /// </summary>
    public static ImmutableArray<FigureTile> Named(this ImmutableArray<FigureTile> tiles) =>
        [.. tiles.Select(tile => tile with { Anchor = PlaceNames.Of("figure", tile.Name) })];
}
