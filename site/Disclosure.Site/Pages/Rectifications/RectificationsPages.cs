using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Stages;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Rectifications;

/// <summary><c>rectifications/</c>: every fault found, in one list.</summary>
internal static class RectificationsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Rectifications, () => Make(context))];

    private static RectificationsPage Make(PageContext context)
    {
        var records = context.Records;
        var items = records.Process.Rectifications;
        return new RectificationsPage
        {
            Site = context.Site,
            Path = SitePaths.Rectifications,
            Title = PageTitles.Rectifications,
            Description = "评价、监控、满意度调查和审计发现的问题：整改期限、整改措施、复核结果，逾期的列在前面。",
            Crumbs = [new Crumb(PageTitles.Evaluations, SitePaths.Evaluations)],
            AsOf = records.AsOf,
            Counts = RectificationCounts.Of(items, records.AsOf),
            Items = RectificationRows.Of(records, items),
            Years =
            [
                .. items.GroupBy(item => item.Year).OrderByDescending(group => group.Key)
                    .Select(group => new RectificationYear(group.Key, RectificationCounts.Of(group, records.AsOf))),
            ],
            Ratings = SecondRatings.Of(records, items),
            Unregistered = UnregisteredOf(records),
        };
    }

    private static ImmutableArray<UnregisteredFinding> UnregisteredOf(RecordSet records) =>
    [
        .. FindingItems.WithoutItem(records).OrderByDescending(found => found.Evaluation.Year).Select(found => new UnregisteredFinding(
            found.Evaluation,
            SitePaths.Evaluation(found.Evaluation),
            found.Number,
            found.Finding,
            SubjectOf(records, found.Evaluation),
            records.NameOf(found.Evaluation.Unit),
            found.Finding.Deadline < records.AsOf)),
    ];

    private static string SubjectOf(RecordSet records, Evaluation evaluation) =>
        evaluation.Project is { } project ? records.NameOf(project, evaluation.Year) : records.NameOf(evaluation.Unit);
}
