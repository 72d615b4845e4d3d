using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Corrections;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Editions;

/// <summary><c>editions/</c> with a page for each edition.</summary>
internal static class EditionsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        if (context.Editions.All.IsEmpty)
            yield break;
        yield return PagePlan.InFolder(SitePaths.Editions, () => MakeIndex(context));
        foreach (var edition in context.Editions.All)
            yield return PagePlan.InFolder(SitePaths.Edition(edition.Edition.Id), () => Make(context, edition));
    }

    /// <summary>The link in the footer.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        facts.Editions.All.IsEmpty ? [] : [new SiteLink(PageTitles.Editions, SitePaths.Editions)];

    private static EditionsPage MakeIndex(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Editions,
        Title = PageTitles.Editions,
        Description = "每一次公开的内容、原因、编制和审核的时间，以及全部公开内容的校验值。",
        Published = context.Editions.All[^1].Edition.Day,
        Editions = [.. context.Editions.All.Reverse().Select(edition => EditionView.Of(context, edition))],
    };

    private static EditionPage Make(PageContext context, ReleasedEdition released)
    {
        var view = EditionView.Of(context, released);
        return new EditionPage
        {
            Site = context.Site,
            Path = view.Path,
            Title = $"版次 {view.Id}",
            Description = $"{view.Heading}。",
            Crumbs = [new Crumb(PageTitles.Editions, SitePaths.Editions)],
            Published = released.Edition.Day,
            View = view,
            Difference = EditionView.DifferenceOf(context, released),
            Facts = FactsOf(context, view),
            Notes = FilingNotes.Of(context, released),
        };
    }

    private static ImmutableArray<FactItem> FactsOf(PageContext context, EditionView view) =>
    [
        new("公开日期", view.Edition.Day.InChinese()),
        new("类别", view.Word),
        new("范围", view.Scope),
        .. view.Signatures.Select(signature => signature.Split(' ', 2)).Select(parts => new FactItem(parts[0], parts[1])),
        .. PreviousOf(context, view),
    ];

    private static IEnumerable<FactItem> PreviousOf(PageContext context, EditionView view)
    {
        var place = context.Editions.All.IndexOf(view.Released);
        if (place > 0)
        {
            var previous = context.Editions.All[place - 1].Edition.Id;
            yield return new FactItem("前一版次", previous.ToString(), $"../../{SitePaths.Edition(previous)}");
        }
    }
}
