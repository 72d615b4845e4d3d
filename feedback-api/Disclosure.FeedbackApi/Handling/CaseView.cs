using Disclosure.FeedbackApi.Cases;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>A case as who gave the rating sees it.</summary>
public sealed record CaseView
{
    /// <summary>The receipt of the rating.</summary>
    public required string Receipt { get; init; }

    /// <summary>The survey.</summary>
    public required string Survey { get; init; }

    /// <summary>What was rated.</summary>
    public required string Subject { get; init; }

    /// <summary>Who deals with it.</summary>
    public required string Unit { get; init; }

    /// <summary>The day of the rating.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>What it waits for.</summary>
    public required CaseStage Stage { get; init; }

    /// <summary>The same in words.</summary>
    public required string StageInWords { get; init; }

    /// <summary>The last day for that; nothing where it waits for nothing.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether that day is over.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>The last day for dealing with it.</summary>
    public required DateOnly HandleDue { get; init; }

    /// <summary>What was done, in order.</summary>
    public required IReadOnlyList<CaseStepView> Steps { get; init; }

    /// <summary>Whether it can be rated again now.</summary>
    public required bool MayRateAgain { get; init; }

    /// <summary>Whether an appeal can be made now.</summary>
    public required bool MayAppeal { get; init; }
}
