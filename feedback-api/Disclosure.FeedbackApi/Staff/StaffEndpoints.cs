using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Staff.Oidc;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>What staff do, all behind <see cref="StaffGate"/>.</summary>
internal static class StaffEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapStaff(this IEndpointRouteBuilder app)
    {
        app.MapSessions();
        if (app.ServiceProvider.GetService<OidcSettings>() is not null)
            app.MapOidc();
        app.MapInvitations();
        app.MapPaper();
        app.MapModeration();
        app.MapStaffCases();
        app.MapRecords();
    }
}
