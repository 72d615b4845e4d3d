using Disclosure.FeedbackApi.Pages;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>A problem as a person reads it who followed a link, with the way back.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Root">The path that the service appears under, without a slash at the end.</param>
public sealed record ProblemPage(Problem Problem, string Root) : PageFrame(Problem?.Title ?? "", Root, IsLarge: false)
{
    /// <inheritdoc/>
    public override string? SwitchAddress => null;

    /// <summary>Whether a request is a browser's that goes to a page: those name the type, while programs take anything or JSON.</summary>
    internal static bool IsAskedForBy(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Answers a request with the page of a problem, in its status.</summary>
    internal static PageResult Show(HttpContext context, Problem problem) => new(SliceOf(context, problem), problem.Status);

    /// <summary>Answers a request for what is not there with the page that says so.</summary>
    internal static MissingPage NotFound(HttpContext context, Problem problem) => new(SliceOf(context, problem));

    private static RazorSlices.RazorSlice<ProblemPage> SliceOf(HttpContext context, Problem problem) =>
        ProblemSlice.Create(new ProblemPage(problem, context.Request.PathBase));
}
