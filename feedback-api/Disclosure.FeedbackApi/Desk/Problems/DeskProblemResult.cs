using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Desk.Problems;

/// <summary>Answers a request with a page that says what went wrong.</summary>
internal sealed class DeskProblemResult(Problem problem) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ProblemResult.SetRetryAfter(httpContext, problem);
        return new PageResult(
            DeskProblemSlice.Create(new DeskProblemPage(DeskVisit.Of(httpContext), problem)), problem.Status).ExecuteAsync(httpContext);
    }
}
