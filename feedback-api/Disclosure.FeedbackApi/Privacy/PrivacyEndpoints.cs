using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Privacy;

/// <summary>What is kept of a rating, and how long.</summary>
internal static class PrivacyEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapPrivacy(this IEndpointRouteBuilder app) =>
        app.MapGet(PrivacyPage.Path, Show).WithTags("隐私").WithName("privacy").WithSummary("评价数据保存什么、保存多久（网页）。");

    private static OkPage Show(HttpContext context, FeedbackOptions options, string? large = null) =>
        new(PrivacySlice.Create(PrivacyPage.Of(options, context.Request.PathBase, large == "1")));
}
