using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Pages;
using Disclosure.Staff.Access;
using Disclosure.Staff.Audit;
using System.Globalization;

namespace Disclosure.FeedbackApi.Desk.Audit;

/// <summary>What staff did.</summary>
internal static class DeskAuditEndpoints
{
    private const int PageSize = 200;

    /// <summary>Maps it.</summary>
    public static void MapDeskAudit(this IEndpointRouteBuilder desk) => desk.MapGet("/audit", Show).ForApprovers();

    private static PageResult Show(HttpContext context, IAuditTrail audit, string? page = null)
    {
        var visit = DeskVisit.Of(context);
        AuditEntry[] last = [.. audit.Read().Reverse()];
        var (entries, paging) = DeskPaging.Take(last, PageSize, DeskNumber.Read(page), visit.Desk + "/audit");
        return DeskEndpoints.Show(AuditSlice.Create(new AuditPage(visit) { Rows = [.. entries.Select(RowOf)], Paging = paging }));
    }

    /// <summary>An entry in words.</summary>
    internal static AuditRow RowOf(AuditEntry entry) => new(
        entry.Number,
        PortalClock.InChina(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DeskWords.Who(entry),
        DeskWords.Action(entry),
        entry.Subject.Length == 0 ? "–" : entry.Subject,
        entry.Detail.Length == 0 ? "–" : DeskWords.Detail(entry));
}
