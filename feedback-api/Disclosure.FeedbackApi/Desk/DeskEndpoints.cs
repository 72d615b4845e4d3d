using Disclosure.FeedbackApi.Desk.Audit;
using Disclosure.FeedbackApi.Desk.Cases;
using Disclosure.FeedbackApi.Desk.Comments;
using Disclosure.FeedbackApi.Desk.Invitations;
using Disclosure.FeedbackApi.Desk.Overview;
using Disclosure.FeedbackApi.Desk.Paper;
using Disclosure.FeedbackApi.Desk.Ratings;
using Disclosure.FeedbackApi.Desk.SignIn;
using Disclosure.FeedbackApi.Desk.Surveys;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>
/// What staff do, in a browser: pages over the same desks as the endpoints beside them. They are for people and may change, so that the
/// OpenAPI document leaves them out.
/// </summary>
internal static class DeskEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        app.MapDeskSessions();
        app.MapOverview();
        app.MapDeskCases();
        app.MapDeskSurveys();
        app.MapDeskComments();
        app.MapDeskInvitations();
        app.MapDeskPaper();
        app.MapDeskRatings();
        app.MapDeskAudit();
    }

    /// <summary>Maps a page.</summary>
    public static RouteHandlerBuilder MapPage(this IEndpointRouteBuilder desk, string place, Delegate show) =>
        desk.MapGet(DeskGate.Root + place, show).ExcludeFromDescription();

    /// <summary>Maps what a form is sent to.</summary>
    public static RouteHandlerBuilder MapForm(this IEndpointRouteBuilder desk, string place, Delegate take) =>
        desk.MapPost(DeskGate.Root + place, take).ExcludeFromDescription();

    /// <summary>A page, with the status of the problem on it.</summary>
    public static PageResult Show(RazorSlices.RazorSlice slice, Problem? problem = null) => new(slice, problem?.Status ?? StatusCodes.Status200OK);

    /// <summary>Says that there is no such survey.</summary>
    /// <exception cref="ProblemException">Always.</exception>
    public static ProblemException UnknownSurvey => new(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
}
