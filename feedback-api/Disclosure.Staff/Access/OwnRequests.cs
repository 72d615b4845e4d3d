using Disclosure.Staff.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Staff.Access;

/// <summary>
/// Lets nothing be changed in a signed-in person's name behind their back: a program sends a header that no page of another site can
/// send, and a form carries the token of its session and comes from our own pages, by what the browser says.
/// </summary>
internal static class OwnRequests
{
    /// <summary>Stands guard; after authorisation, before the endpoints.</summary>
    public static IApplicationBuilder UseOwnRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var pages = context.RequestServices.GetRequiredService<IStaffPages>();
        if (IsSafe(context.Request) || context.GetEndpoint() is not RouteEndpoint endpoint)
            await next(context);
        else if (StaffArea.Of(context) is { TakesForms: true })
            await (await IsOurFormAsync(context, endpoint) ? next(context) : pages.RefuseAsync(context, Stale));
        else if (StaffArea.Of(context) is null && IsOpen(endpoint))
            await next(context);
        else
            await (context.Request.Headers.ContainsKey(StaffArea.Header) ? next(context) : pages.RefuseAsync(context, HeaderMissing));
    });

    private static Model.Satisfaction.Exchange.Problem Stale =>
        StaffProblems.StaleForm.With("这一页不是这次登录打开的，内容没有保存。请从办理台重新打开页面再提交。");

    private static Model.Satisfaction.Exchange.Problem HeaderMissing =>
        StaffProblems.HeaderMissing.With($"请带上请求头 {StaffArea.Header}: 1。");

    private static async ValueTask<bool> IsOurFormAsync(HttpContext context, RouteEndpoint endpoint)
    {
        if (!FormOrigin.IsOurs(context.Request))
            return false;
        if (IsOpen(endpoint))
            return true;
        // Read by the rules of the host, which says what is wrong with what is no form; what was read once is as it was.
        await context.RequestServices.GetRequiredService<IStaffForms>().ReadAsync(context.Request);
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
    }

    private static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool IsSafe(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
