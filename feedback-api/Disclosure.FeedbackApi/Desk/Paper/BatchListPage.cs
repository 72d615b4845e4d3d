using Disclosure.FeedbackApi.Paper;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Paper;

/// <summary>The paper batches of a survey, and where to begin with another.</summary>
public sealed record BatchListPage : DeskFrame
{
    /// <summary>The page.</summary>
    public BatchListPage(DeskVisit visit, Survey survey)
        : base(visit, "纸质批次", $"surveys/{survey?.Id}/batches") => Survey = survey;

    /// <summary>The batches.</summary>
    public required IReadOnlyList<BatchRow> Rows { get; init; }

    /// <summary>The number of the batch to begin with, as it was typed.</summary>
    public string? Batch { get; init; }

    /// <summary>How many slips it has, as it was typed.</summary>
    public string? Count { get; init; }

    /// <summary>The most characters of the number of a batch.</summary>
    public int LongestNumber => BatchIntake.LongestNumber;

    /// <summary>The most slips of a form.</summary>
    public static int Most => KeyingPage.Most;

    /// <summary>Where keying begins.</summary>
    public string NewAction => $"{Desk}/{Place}/new";

    /// <summary>Where a batch is taken back.</summary>
    public string WithdrawalOf(BatchRow row) => $"{Desk}/{Place}/{row?.View.Batch}/withdrawal";
}
