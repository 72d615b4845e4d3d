using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Refuses requests of an address that asks too much.</summary>
internal static class RequestLimitMiddleware
{
    /// <summary>Adds it, before anything that costs more than it.</summary>
    public static IApplicationBuilder UseRequestLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (await MayAskAsync(context))
            await next(context);
        else
            await new ProblemResult(ProblemKinds.TooMany.With("同一网络的请求过于频繁，请一分钟后再试。")).ExecuteAsync(context);
    });

    private static ValueTask<bool> MayAskAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            return ValueTask.FromResult(true);
        var services = context.RequestServices;
        var address = services.GetRequiredService<AddressKeys>().Of(context);
        return services.GetRequiredService<RequestLimits>().MayAskAsync(address, context.RequestAborted);
    }
}
