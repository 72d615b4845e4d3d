using Disclosure.Model.Calendar;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// The rounds of a review follow each other, say why, and end before the budget is approved; what was approved is there, and of what was
/// refused it is known how much was asked for.
/// </summary>
internal static class ReviewRoundsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not TargetReview review)
            return;
        if (review.Rounds.IsEmpty)
            findings.Add(ReviewFindings.RoundsMissing, "rounds", "一次审核也没有写。");
        for (var at = 0; at < review.Rounds.Length; at++)
            CheckRound(review, at, findings);
        if (review.IsRefused && review.Requested is null)
            findings.Add(ReviewFindings.RefusedAmountMissing, "requested", $"结果为“{review.Last!.Result.Term()}”，没有写申报金额。");
        if (review.Last?.Result == ReviewResult.Approved)
            CheckApproved(record, review, findings);
    }

    private static void CheckRound(TargetReview review, int at, FindingCollector findings)
    {
        var round = review.Rounds[at];
        if (at > 0 && round.Date < review.Rounds[at - 1].Date)
            findings.Add(
                ReviewFindings.RoundsOutOfOrder, $"rounds[{at}].date",
                $"第 {at + 1} 次审核 {round.Date:yyyy-MM-dd}，早于前一次 {review.Rounds[at - 1].Date:yyyy-MM-dd}。");
        if (round.Result is ReviewResult.SentBack or ReviewResult.Failed && string.IsNullOrWhiteSpace(round.Opinion))
            findings.Add(
                ReviewFindings.OpinionMissing, $"rounds[{at}].opinion",
                $"{round.Date:yyyy-MM-dd} {round.Result.Term()}，没有写审核意见。");
    }

    private static void CheckApproved(CheckedRecord record, TargetReview review, FindingCollector findings)
    {
        var first = review.Rounds.First(round => round.Result == ReviewResult.Approved);
        if (record.Records.FindApproval(review.Year, Stage.Budget, review.Unit)?.Approval is { Date: var approved }
            && first.Date > approved)
            findings.Add(
                ReviewFindings.ApprovedAfterBudget, "rounds",
                $"{first.Date:yyyy-MM-dd} 审核通过，{review.Year} 年度预算 {approved:yyyy-MM-dd} 已经批复。");
        if (record.Set.Process.HasTargets(review.Year) && !HasTarget(record, review))
            findings.Add(ReviewFindings.ApprovedTargetMissing, "", $"{review.Year} 年度没有编码为“{review.Code}”的绩效目标表。");
    }

    private static bool HasTarget(CheckedRecord record, TargetReview review) => review.Project is { } project
        ? record.Records.FindProjectTarget(project, review.Year) is not null
        : record.Records.FindUnitTarget(review.Unit, review.Year) is not null;
}
