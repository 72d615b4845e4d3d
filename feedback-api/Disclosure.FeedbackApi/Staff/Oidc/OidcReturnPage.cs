using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Oidc;
using Disclosure.Staff.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Staff.Oidc;

/// <summary>What a browser shows that came back from the provider: signed in, or why not.</summary>
public sealed record OidcReturnPage : PageFrame
{
    private OidcReturnPage(string title, string root, string text, string next, string nextText)
        : base(title, root, IsLarge: false) => (Text, Next, NextText) = (text, next, nextText);

    /// <summary>What there is to say.</summary>
    public string Text { get; }

    /// <summary>Where to go on.</summary>
    public string Next { get; }

    /// <summary>Where to go on, in words.</summary>
    public string NextText { get; }

    /// <inheritdoc/>
    public override string? SwitchAddress => null;

    /// <summary>
    /// Signed in. A page and no redirect: a browser on its way back from the provider's site does not send a cookie that is for
    /// our pages alone (SameSite=Strict) before it has one of our pages in front of it.
    /// </summary>
    internal static PageResult Welcome(HttpContext context, StaffMember member)
    {
        var role = member.Role == StaffRole.Approver ? "审核" : "录入";
        var next = context.Request.PathBase + StaffArea.Root + "/desk";
        context.Response.Headers["Refresh"] = "0;url=" + next;
        return new PageResult(
            OidcReturnSlice.Create(new OidcReturnPage("已登录", context.Request.PathBase, $"{member.Name}（{role}）", next, "继续")));
    }

    /// <summary>Not signed in: a page for a browser, a problem for a program.</summary>
    internal static Results<EmptyHttpResult, PageResult, ProblemResult> Refusal(HttpContext context, Problem problem)
    {
        if (!ProblemPage.IsAskedForBy(context.Request))
            return new ProblemResult(problem);
        ProblemResult.SetRetryAfter(context, problem);
        var root = context.Request.PathBase;
        return new PageResult(
            OidcReturnSlice.Create(new OidcReturnPage(problem.Title, root, problem.Detail, root + OidcPaths.SignIn, "重新登录")),
            problem.Status);
    }
}
