using Disclosure.FeedbackApi.Desk.Cases;
using Disclosure.FeedbackApi.Desk.Overview;
using Disclosure.FeedbackApi.Desk.Ratings;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>What the desk is made of.</summary>
internal static class DeskServices
{
    /// <summary>Adds it.</summary>
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<DeskOnce>();
        services.AddSingleton<OverviewBook>();
        services.AddSingleton<CaseCards>();
        services.AddSingleton<RatingPages>();
    }
}
