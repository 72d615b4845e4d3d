using System.Collections.Immutable;
using Disclosure.Model.Policies;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages;

/// <summary>A kind of page, in a folder of its own: which pages of it a site has, and where the site links to them.</summary>
/// <param name="Plan">The pages of a site.</param>
public sealed record PageKind(Func<PageContext, IEnumerable<PagePlan>> Plan)
{
    /// <summary>Where its pages are and which tables they have as data, for the data dictionary; none for pages without data.</summary>
    public ImmutableArray<PageAddress> Addresses { get; init; } = [];

    /// <summary>
    /// The clauses of 瀍财〔2021〕54号 that its pages serve: those of the duties that name them, unless said here, for pages that only lead to
    /// others or say what others were.
    /// </summary>
    public ImmutableArray<Clause> Clauses
    {
        get => field.IsDefault ? ClausesOf(Addresses) : field;
        init;
    }

    /// <summary>Its link in the navigation of every page; nothing where this site has no such page.</summary>
    public Func<SiteFacts, SiteLink?> Navigation { get; init; } = _ => null;

    /// <summary>Its links in the footer of every page. Each page they name must be planned.</summary>
    public Func<SiteFacts, IEnumerable<SiteLink>> Footer { get; init; } = _ => [];

    /// <summary>Whether its pages grow with the site, so that they are begun first and don't end up alone at the end.</summary>
    public bool IsLong { get; init; }

    private static ImmutableArray<Clause> ClausesOf(ImmutableArray<PageAddress> addresses) =>
    [
        .. Model.Policies.PolicyDuties.All
            .Where(duty => duty.Places.Any(place => addresses.Any(address => address.Address == place.Address)))
            .Select(duty => duty.Clause)
            .Distinct(),
    ];
}
