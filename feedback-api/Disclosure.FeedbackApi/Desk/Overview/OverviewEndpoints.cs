using Disclosure.FeedbackApi.Desk.Cases;
using Disclosure.FeedbackApi.Pages;

namespace Disclosure.FeedbackApi.Desk.Overview;

/// <summary>The first page of the desk.</summary>
internal static class OverviewEndpoints
{
    private const int MostDue = 10;

    /// <summary>Maps it.</summary>
    public static void MapOverview(this IEndpointRouteBuilder desk) => desk.MapGet("", ShowAsync);

    private static async Task<PageResult> ShowAsync(HttpContext context, OverviewBook book, CaseCards cards)
    {
        var (rows, open) = await book.ReadAsync(context.RequestAborted);
        var visit = DeskVisit.Of(context);
        return DeskEndpoints.Show(OverviewSlice.Create(new OverviewPage(visit)
        {
            Due = cards.Of(visit, open.Take(MostDue)),
            OpenCases = open.Count,
            Overdue = rows.Sum(row => row.Overdue),
            Rows = rows,
        }));
    }
}
