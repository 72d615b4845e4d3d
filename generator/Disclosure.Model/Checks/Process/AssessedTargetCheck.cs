using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Process;

/// <summary>A target of a great new project or policy was assessed, supported, and given no more than was found right.</summary>
internal static class AssessedTargetCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ProjectTarget { Funds.Total: not null } target || CheckedSet.YearAmountOf(target) is not { } amount)
            return;
        var assessment = record.Records.Process.Of(target.Code).OfType<Assessment>().LastOrDefault(one => one.Year <= target.Year);
        if (assessment is null)
            CheckNew(record, target, amount, findings);
        else if (assessment.Withheld is null)
            CheckAssessed(target, amount, assessment, findings);
    }

    // What readers are told of the stage, staff are told here.
    private static void CheckNew(CheckedRecord record, ProjectTarget target, Money amount, FindingCollector findings)
    {
        var records = record.Records;
        if (amount >= records.Portal.Process.AssessmentFrom
            && records.Day is not null
            && record.Set.Process.IsKept(RecordKind.Assessment, target.Year)
            && StageRules.Judge(new StageFacts(records, target.Code, target.Year), AssessmentRules.All).State == StageState.Missing)
            findings.Add(
                AssessmentFindings.AssessmentMissing, "",
                $"{target.Year} 年度新增，年度资金 {amount}，达到 {records.Portal.Process.AssessmentFrom}，没有事前绩效评估。");
    }

    private static void CheckAssessed(ProjectTarget target, Money amount, Assessment assessment, FindingCollector findings)
    {
        if (assessment.Verdict == AssessmentVerdict.NotSupported && amount.Yuan > 0)
            findings.Add(
                AssessmentFindings.TargetNotSupported, "",
                $"{assessment.Year} 年度事前绩效评估的结论是不予支持，{target.Year} 年度安排了 {amount}。");
        else if (assessment is { Verdict: not AssessmentVerdict.NotSupported, Assessed: { } assessed }
            && assessment.Year == target.Year && amount > assessed)
            findings.Add(
                AssessmentFindings.BudgetAboveAssessed, "funds",
                $"事前绩效评估核定 {assessed}，{target.Year} 年度安排了 {amount}。");
    }
}
