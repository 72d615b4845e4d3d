using System.Collections.Immutable;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Questions;

/// <summary>What questions about a unit's year are made from: what is published, and nothing else.</summary>
/// <param name="Year">The fiscal year.</param>
public sealed record QuestionFacts(FiscalYear Year)
{
    /// <summary>The unit as a whole and its projects.</summary>
    public ImmutableArray<AskedSubject> Subjects { get; init; } = [];

    /// <summary>What is overdue in the 整改台账.</summary>
    public ImmutableArray<AskedRectification> Overdue { get; init; } = [];

    /// <summary>What was published late.</summary>
    public ImmutableArray<AskedPublication> Late { get; init; } = [];
}
