using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Pages.UnitYears;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>
/// What a year's page has, with the anchors that stood on the unit's page before a year had one of its own: whoever kept such a link is
/// led on.
/// </summary>
/// <param name="Anchor">The year's anchor, such as <c>y2025</c>.</param>
/// <param name="Year">The way to the year's page.</param>
/// <param name="InShort">What there is of the year.</param>
/// <param name="Parts">The parts of the year's page, each with the anchor that it has there, too.</param>
public sealed record YearPlaces(string Anchor, SwitchLink Year, string InShort, ImmutableArray<(string Anchor, SwitchLink Link)> Parts)
{
    internal static YearPlaces Of(UnitYear year) => new(
        year.Anchor,
        new SwitchLink($"{year.Year} 年", $"{year.Year}/"),
        year.InShort,
        [.. year.Process.Select(part => (part.Anchor, new SwitchLink($"{year.Year} 年{part.Heading}", $"{year.Year}/#{part.Anchor}")))]);
}
