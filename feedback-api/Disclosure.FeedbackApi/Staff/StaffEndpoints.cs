using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>What staff do, all behind <see cref="StaffGate"/>.</summary>
internal static class StaffEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapStaff(this IEndpointRouteBuilder app)
    {
        app.MapSessions();
        app.MapInvitations();
        app.MapPaper();
        app.MapModeration();
        app.MapStaffCases();
        app.MapRecords();
    }
}
