using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Checks.Process;

/// <summary>It is assessed before the budget is decided, and there is a report of it.</summary>
internal static class AssessmentDayCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Assessment assessment)
            return;
        if (record.Records.FindApproval(assessment.Year, Stage.Budget, assessment.Unit)?.Approval is { Date: var approved }
            && assessment.Date > approved)
            findings.Add(
                AssessmentFindings.AssessedAfterwards, "date",
                $"评估日期 {assessment.Date:yyyy-MM-dd}，{assessment.Year} 年度预算 {approved:yyyy-MM-dd} 已经批复。");
        if (string.IsNullOrWhiteSpace(assessment.Report))
            findings.Add(AssessmentFindings.ReportMissing, "report", "没有评估报告的正文。");
    }
}
