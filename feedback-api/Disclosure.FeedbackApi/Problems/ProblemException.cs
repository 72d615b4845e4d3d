namespace Disclosure.FeedbackApi.Problems;

/// <summary>Ends a request with a problem from within reading it.</summary>
/// <param name="problem">The problem.</param>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    /// <summary>The problem.</summary>
    public Problem Problem { get; } = problem;
}
