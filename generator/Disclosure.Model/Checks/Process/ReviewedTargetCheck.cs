using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// No budget without a target that was approved (clause 五): what a table gives money to was not sent back or refused last.
/// </summary>
internal static class ReviewedTargetCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not PerformanceTable { IsTarget: true } target)
            return;
        var review = target.Project is { } project
            ? record.Records.Process.Of<TargetReview>(project.Code, target.Year).FirstOrDefault()
            : record.Records.Process.Of<TargetReview>(target.Unit, target.Year).FirstOrDefault();
        if (review is { Withheld: null, Last: { Result: not ReviewResult.Approved } last })
            findings.Add(
                ReviewFindings.TargetNotApproved, "",
                $"{last.Date:yyyy-MM-dd} 最后一次审核的结果是{last.Result.Term()}，{target.Year} 年度却有绩效目标和预算。");
    }
}
