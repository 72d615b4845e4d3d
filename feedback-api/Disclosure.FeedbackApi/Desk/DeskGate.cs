using Disclosure.FeedbackApi.Desk.Problems;
using Disclosure.FeedbackApi.Desk.SignIn;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>
/// Guards the pages of the desk, with <see cref="StaffGate"/>, which asks for the session here as everywhere. A form cannot send the
/// gate's header: it carries a token of its session instead, and is refused where a browser says that another site sent it.
/// </summary>
internal static class DeskGate
{
    /// <summary>The path that the pages lie under: within that of the session's cookie.</summary>
    public const string Root = StaffGate.Desk;

    /// <summary>The page where one signs in.</summary>
    public const string SignIn = Root + "/sign-in";

    /// <summary>The desk as <see cref="StaffGate"/> needs to know it.</summary>
    public static FormArea Area { get; } = new(IsUnder, RefuseAsync);

    /// <summary>Whether a request is for the desk.</summary>
    public static bool IsUnder(HttpContext context) => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a request is for the page where one signs in, which needs no session.</summary>
    public static bool IsSignIn(HttpContext context) => context.Request.Path.Equals(SignIn, StringComparison.OrdinalIgnoreCase);

    /// <summary>Turns a request away: to the page where one signs in, or with a page that says why.</summary>
    public static Task RefuseAsync(HttpContext context, Problem problem)
    {
        if (problem.Type != ProblemKinds.SignInRequired.Type)
            return new DeskProblemResult(problem).ExecuteAsync(context);
        return IsSafe(context.Request)
            ? new SeeOther(SignInPage.AddressOf(context.Request.PathBase, DeskReturn.Of(context.Request))).ExecuteAsync(context)
            : new DeskProblemResult(problem with { Detail = "没有登录，或登录已过期。刚才提交的内容没有保存，请登录后重新提交。" }).ExecuteAsync(context);
    }

    /// <summary>Stands guard over what changes something; after <see cref="StaffGate"/>.</summary>
    public static IApplicationBuilder UseDesk(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsUnder(context) || IsSafe(context.Request) || await IsOursAsync(context))
            await next(context);
        else
            await RefuseAsync(context, ProblemKinds.StaleForm.With("这一页不是这次登录打开的，内容没有保存。请从办理台重新打开页面再提交。"));
    });

    private static async ValueTask<bool> IsOursAsync(HttpContext context)
    {
        if (!DeskOrigin.IsOurs(context.Request))
            return false;
        if (IsSignIn(context))
            return true;
        var form = await DeskForm.ReadAsync(context.Request);
        return context.RequestServices.GetRequiredService<DeskToken>().Holds(StaffCookie.Of(context), form.Text(DeskToken.Field));
    }

    private static bool IsSafe(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
