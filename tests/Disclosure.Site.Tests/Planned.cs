using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;

namespace Disclosure.Site.Tests;

/// <summary>Picks a page out of plans.</summary>
internal static class Planned
{
    public static T Only<T>(this IEnumerable<PagePlan> plans)
        where T : Page =>
        Assert.Single(plans.Select(plan => plan.Make()).OfType<T>());
}
