using Disclosure.Site.Facts;
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
        Description = "财政重点评价、部门评价和抽查复核的得分、发现的问题和报告全文。",
        Entries =
        [
            .. context.Records.Evaluations
                .OrderByDescending(evaluation => evaluation.Year)
                .Select(evaluation => EvaluationEntries.Of(context, evaluation)),
        ],
    };
}
