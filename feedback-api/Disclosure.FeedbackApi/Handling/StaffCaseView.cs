using Disclosure.FeedbackApi.Cases;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>A case as staff see it.</summary>
public sealed record StaffCaseView
{
    /// <summary>The receipt of the rating.</summary>
    public required string Receipt { get; init; }

    /// <summary>The survey.</summary>
    public required string Survey { get; init; }

    /// <summary>What was rated.</summary>
    public required string Subject { get; init; }

    /// <summary>The day of the rating.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>How it came in.</summary>
    public required RatingChannel Channel { get; init; }

    /// <summary>The level: 1 or 2.</summary>
    public required string Level { get; init; }

    /// <summary>The reasons.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The comment, with what looked like personal data masked when it came in; nothing where none was written.</summary>
    public string? Comment { get; init; }

    /// <summary>What it waits for.</summary>
    public required CaseStage Stage { get; init; }

    /// <summary>The same in words.</summary>
    public required string StageInWords { get; init; }

    /// <summary>The last day for that; nothing where it waits for nothing.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether that day is over.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>The last day for the contact.</summary>
    public required DateOnly ContactDue { get; init; }

    /// <summary>The last day for the reply.</summary>
    public required DateOnly ReplyDue { get; init; }

    /// <summary>The last day for dealing with it.</summary>
    public required DateOnly HandleDue { get; init; }

    /// <summary>The level of the second rating; nothing where there is none.</summary>
    public string? Again { get; init; }

    /// <summary>What was done, in order.</summary>
    public required IReadOnlyList<CaseStepView> Steps { get; init; }
}
