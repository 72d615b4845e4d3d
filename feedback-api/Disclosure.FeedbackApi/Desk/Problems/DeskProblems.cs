using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Desk.Problems;

/// <summary>Shows people at the desk a page where programs get problem details.</summary>
internal static class DeskProblems
{
    /// <summary>Adds it; around routing, so that an address that is not there is answered alike.</summary>
    public static IApplicationBuilder UseDeskProblems(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!DeskGate.IsUnder(context))
            return next(context);
        // Forms of the desk must say where they come from: with no-referrer a browser sends Origin: null. Other sites still learn nothing.
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        return ProblemMiddleware.AnswerAsync(context, next, problem => new DeskProblemResult(problem));
    });
}
