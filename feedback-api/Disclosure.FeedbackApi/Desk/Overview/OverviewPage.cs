using Disclosure.FeedbackApi.Desk.Cases;

namespace Disclosure.FeedbackApi.Desk.Overview;

/// <summary>The first page of the desk: what is due, and how every survey stands.</summary>
public sealed record OverviewPage : DeskFrame
{
    /// <summary>The page.</summary>
    public OverviewPage(DeskVisit visit)
        : base(visit, "概览", "")
    {
    }

    /// <summary>The cases that are due first.</summary>
    public required CaseList Due { get; init; }

    /// <summary>How many cases wait for something.</summary>
    public required int OpenCases { get; init; }

    /// <summary>How many of them wait for longer than they may.</summary>
    public required int Overdue { get; init; }

    /// <summary>The surveys.</summary>
    public required IReadOnlyList<SurveyRow> Rows { get; init; }
}
