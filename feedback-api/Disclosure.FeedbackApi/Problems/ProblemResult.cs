using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>Answers a request with a problem: as JSON, or as a page where a browser asks for one.</summary>
internal sealed class ProblemResult(Problem problem) : IResult
{
    /// <summary>The type of its body.</summary>
    public const string MediaType = "application/problem+json";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = problem.Status;
        SetRetryAfter(httpContext, problem);
        return ProblemPage.IsAskedForBy(httpContext.Request)
            ? ProblemPage.Show(httpContext, problem).ExecuteAsync(httpContext)
            : httpContext.Response.WriteAsJsonAsync(problem, options: null, MediaType, httpContext.RequestAborted);
    }

    /// <summary>Says after how long to try again, where that helps.</summary>
    public static void SetRetryAfter(HttpContext context, Problem problem)
    {
        // Who knows better has said so already.
        if (context.Response.Headers.RetryAfter.Count == 0
            && ProblemKinds.All.FirstOrDefault(kind => kind.Type == problem.Type)?.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
