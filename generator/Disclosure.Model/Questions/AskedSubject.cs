using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Questions;

/// <summary>A project, or the unit as a whole, as its published forms of a year have it.</summary>
/// <param name="Name">What it is called.</param>
public sealed record AskedSubject(string Name)
{
    /// <summary>The self-given grade; nothing where none is published.</summary>
    public Grade? Grade { get; init; }

    /// <summary>How much of the adjusted budget was spent.</summary>
    public ExecutionRate Execution { get; init; }

    /// <summary>What was not, or not wholly, reached.</summary>
    public ImmutableArray<AskedTarget> Missed { get; init; } = [];

    /// <summary>How many indicators have no result.</summary>
    public int WithoutResult { get; init; }

    /// <summary>What others gave.</summary>
    public ImmutableArray<AskedScore> Scores { get; init; } = [];

    /// <summary>The last day on which its self-evaluation should have been published; nothing where it is, or is not overdue.</summary>
    public DateOnly? OverdueSince { get; init; }
}
