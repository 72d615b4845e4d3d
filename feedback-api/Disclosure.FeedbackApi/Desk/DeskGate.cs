using Disclosure.FeedbackApi.Desk.Problems;
using Disclosure.FeedbackApi.Desk.SignIn;
using Disclosure.FeedbackApi.Pages;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>Where the pages of the desk lie, and how who is turned away there is told: each of them is a person.</summary>
internal static class DeskGate
{
    /// <summary>The path that the pages lie under.</summary>
    public const string Root = StaffArea.Root + "/desk";

    /// <summary>The page where one signs in.</summary>
    public const string SignIn = Root + "/sign-in";

    /// <summary>Whether a request is for the desk.</summary>
    public static bool IsUnder(HttpContext context) => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    /// <summary>Turns a request away: to the page where one signs in, or with a page that says why.</summary>
    public static Task RefuseAsync(HttpContext context, Problem problem)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (problem.Type == StaffProblems.EnrolmentRequired.Type && isRead)
            return new SeeOther($"{context.Request.PathBase}{Root}/account/second-factor").ExecuteAsync(context);
        if (problem.Type != StaffProblems.SignInRequired.Type)
            return new DeskProblemResult(problem).ExecuteAsync(context);
        return isRead
            ? new SeeOther(SignInPage.AddressOf(context.Request.PathBase, DeskReturn.Of(context.Request))).ExecuteAsync(context)
            : new DeskProblemResult(problem with { Detail = "没有登录，或登录已过期。刚才提交的内容没有保存，请登录后重新提交。" }).ExecuteAsync(context);
    }
}
