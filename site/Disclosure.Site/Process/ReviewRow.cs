using System.Collections.Immutable;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Site.Process;

/// <summary>绩效目标审核 of a project or unit, as a row.</summary>
/// <param name="Subject">Whose target was reviewed.</param>
/// <param name="Record">The review.</param>
/// <param name="Budgeted">What the budget then gave.</param>
public sealed record ReviewRow(ProcessSubject Subject, TargetReview Record, BudgetedAmount Budgeted)
{
    /// <summary>How often it was sent back.</summary>
    public int SentBack => Record.Rounds.Count(round => round.Result == ReviewResult.SentBack);

    /// <summary>Its rounds as rows, the oldest first.</summary>
    public ImmutableArray<ReviewRoundRow> Rounds => [.. Record.Rounds.Select((round, i) => new ReviewRoundRow(this, i + 1, round))];

    /// <summary>A review as a row.</summary>
    public static ReviewRow Of(RecordSet records, TargetReview record) =>
        new(ProcessSubject.Of(records, record), record, BudgetedAmount.Of(records, record));
}
