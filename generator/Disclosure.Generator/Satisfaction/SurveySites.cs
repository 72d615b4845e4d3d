using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Satisfaction;

/// <summary>What the surveys file says of the site.</summary>
internal static class SurveySites
{
    /// <summary>The site of a portal.</summary>
    public static SurveySite Of(Portal portal) => new(portal.Title, portal.Region, portal.DemonstrationNotice);
}
