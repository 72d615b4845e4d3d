using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Build;

/// <summary>Sees to it that no page is written over another.</summary>
internal static class PageAddresses
{
    /// <summary>
    /// Plans these pages, unless two have one address, which ends the build. Addresses that differ only in upper and lower case
    /// count as one, since not every server tells them apart.
    /// </summary>
    public static void Plan(SiteInMaking site, IEnumerable<PagePlan> plans)
    {
        ImmutableArray<PagePlan> all = [.. plans];
        var seen = new HashSet<string>(all.Length, StringComparer.OrdinalIgnoreCase);
        if (all.FirstOrDefault(plan => !seen.Add(plan.Path)) is { } second)
            site.Refuse(new Finding(BuildFindings.SameAddress, Place.At(second.Path), $"有两个网页的地址都是 {second.Path}。"));
        site.Plans = all;
    }
}
