using System.Collections.Immutable;
using Disclosure.Model.Stages;
using Disclosure.Site.Facts;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary><c>evaluations/</c>: every evaluation in one list.</summary>
internal static class EvaluationsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Evaluations, () => Make(context))];

    private static EvaluationsPage Make(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Evaluations,
        Title = PageTitles.Evaluations,
        Description = "财政重点评价、部门评价、抽查复核和乡镇、街道综合绩效评价的得分、发现的问题和报告全文。",
        Following = FollowingOf(context),
        Entries =
        [
            .. context.Records.Evaluations
                .OrderByDescending(evaluation => evaluation.Year)
                .Select(evaluation => EvaluationEntries.Of(context, evaluation)),
        ],
    };

    private static ImmutableArray<SwitchLink> FollowingOf(PageContext context)
    {
        var root = new LinkRoot(SitePaths.Evaluations);
        return
        [
            new SwitchLink("整改台账：查出的问题改了没有", root.LinkTo(SitePaths.Rectifications)),
            .. ChainYears.Of(context.Records).Applications.Select(year => new SwitchLink(
                PageTitles.ApplicationsYear(year), root.LinkTo(SitePaths.Applications(year)))),
            .. ChainYears.Of(context.Records).Coverage.Select(year => new SwitchLink(
                PageTitles.CoverageYear(year), root.LinkTo(SitePaths.Coverage(year)))),
        ];
    }
}
