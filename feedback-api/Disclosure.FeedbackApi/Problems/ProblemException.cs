using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>Ends a request with a problem from within reading it.</summary>
/// <param name="problem">The problem.</param>
/// <param name="lines">The lines of a list that it is about, from 1; nothing where it is about no line.</param>
internal sealed class ProblemException(Problem problem, IReadOnlyList<int>? lines = null) : Exception(problem.Detail)
{
    /// <summary>The lines of a list that it is about, from 1; none where it is about no line.</summary>
    public IReadOnlyList<int> Lines { get; } = lines ?? [];

    /// <summary>The problem.</summary>
    public Problem Problem { get; } = problem;
}
