using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>A step in dealing with a bad rating, as the store has it. Who of the staff did it is in the audit log only.</summary>
public sealed record CaseStep
{
    /// <summary>The most steps that a case can have; far more than the rules let it come to.</summary>
    public const int Most = 1000;

    /// <summary>The rating.</summary>
    public required string Receipt { get; init; }

    /// <summary>The rating's survey.</summary>
    public required SurveyId Survey { get; init; }

    /// <summary>Its number in the case, from 1: two that were made at once can't both be the next.</summary>
    public required int Number { get; init; }

    /// <summary>What was done.</summary>
    public required CaseStepKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was said, with what looked like personal data masked; nothing with a rating.</summary>
    public string? Text { get; init; }

    /// <summary>The level of a second rating; nothing with other steps.</summary>
    public SatisfactionLevel? Level { get; init; }
}
