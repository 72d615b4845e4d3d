using Disclosure.Publishing.Output;
using Disclosure.Publishing.Pages;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Tests.Pages;

/// <summary>Picks a page out of plans.</summary>
internal static class Planned
{
    public static T Only<T>(this IEnumerable<PagePlan> plans)
        where T : Page =>
        Assert.Single(plans.Select(plan => plan.Make()).OfType<T>());
}
