using Disclosure.FeedbackApi.Desk.Account;
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
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>
/// What staff do, in a browser: pages over the same services as the endpoints beside them. They are for people and may change, so that the
/// OpenAPI document leaves them out.
/// </summary>
internal static class DeskEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        var desk = app.MapGroup(DeskGate.Root).ForStaffForms().ExcludeFromDescription();
        desk.MapDeskSessions();
        desk.MapOverview();
        desk.MapDeskCases();
        desk.MapDeskSurveys();
        desk.MapDeskComments();
        desk.MapDeskInvitations();
        desk.MapDeskPaper();
        desk.MapDeskRatings();
        desk.MapDeskAudit();
        desk.MapDeskAccount();
        desk.MapFallback("{**rest}", () => TypedResults.NotFound());
    }

    /// <summary>A page, with the status of the problem on it.</summary>
    public static PageResult Show(RazorSlices.RazorSlice slice, Problem? problem = null) =>
        new(slice, problem?.Status ?? StatusCodes.Status200OK);

    /// <summary>Says that there is no such survey.</summary>
    /// <exception cref="ProblemException">Always.</exception>
    public static ProblemException UnknownSurvey => new(SurveyCatalog.Unknown);
}
