using Disclosure.Model.Rectifications;

namespace Disclosure.Model.Checks.Process;

/// <summary>An item has a deadline, which is the evaluation's, and the unit was told of it in time.</summary>
internal static class RectificationDeadlineCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Rectification item)
            return;
        if (item.Deadline is null)
            findings.Add(RectificationFindings.DeadlineMissing, "deadline", $"第 {item.Number} 项没有写整改期限。");
        if (RectificationSourceCheck.EvaluationOf(record, item) is not { Withheld: null } evaluation)
            return;
        if (item is { Deadline: { } deadline, Finding: { } number and > 0 } && number <= evaluation.Findings.Length
            && evaluation.Findings[number - 1].Deadline is { } asked && asked != deadline
            && !AdjustmentWords.AreIn(item.Requirement))
            findings.Add(
                RectificationFindings.DeadlineDiffers, "deadline", $"整改期限 {deadline:yyyy-MM-dd}，评价写的是 {asked:yyyy-MM-dd}。");
        if (evaluation.Date is not { } made)
            return;
        var days = item.Told is { } told ? record.Records.Portal.Holidays.WorkingDaysBetween(made, told) : 0;
        if (days > RectificationFindings.ToldWithin)
            findings.Add(
                RectificationFindings.ToldLate, "told", $"评价日期 {made:yyyy-MM-dd}，{item.Told:yyyy-MM-dd} 才反馈，用了 {days} 个工作日。");
        else if (item.Told is null && UnmendedFindingsCheck.IsTimeOver(record.Records, evaluation))
            findings.Add(RectificationFindings.ToldLate, "told", $"评价日期 {made:yyyy-MM-dd}，没有写什么时候反馈的。");
    }
}
