using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Process;

/// <summary>A target of a great new project or policy was assessed, supported, and given no more than was found right.</summary>
internal static class AssessedTargetCheck
{
    private static readonly string[] RecurringWords = ["延续", "经常"];

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

    private static void CheckNew(CheckedRecord record, ProjectTarget target, Money amount, FindingCollector findings)
    {
        if (amount >= record.Records.Portal.Process.AssessmentFrom
            && record.Set.Process.IsKept(RecordKind.Assessment, target.Year)
            && IsNew(record, target))
            findings.Add(
                AssessmentFindings.AssessmentMissing, "",
                $"{target.Year} 年度新增，年度资金 {amount}，达到 {record.Records.Portal.Process.AssessmentFrom}，没有事前绩效评估。");
    }

    // A transfer is given by its own rules, and is no project or policy of the department's.
    private static bool IsNew(CheckedRecord record, ProjectTarget target) =>
        target.Kind != ProjectKind.Transfer
        && !(target.Period?.Start.Year < target.Year.Number)
        && !Array.Exists(RecurringWords, word => target.Attribute?.Contains(word, StringComparison.Ordinal) == true)
        && !record.Records.Years.Any(year => year < target.Year && IsThere(record, target, year));

    private static bool IsThere(CheckedRecord record, ProjectTarget target, FiscalYear year) =>
        record.Records.FindProjectTarget(target.Code, year) is not null
        || record.Records.FindProjectSelfEvaluation(target.Code, year) is not null;

    private static void CheckAssessed(ProjectTarget target, Money amount, Assessment assessment, FindingCollector findings)
    {
        if (assessment.Verdict == AssessmentVerdict.NotSupported && amount.Yuan > 0)
            findings.Add(
                AssessmentFindings.TargetNotSupported, "",
                $"{assessment.Year} 年度事前绩效评估的结论是不予支持，{target.Year} 年度安排了 {amount}。");
        else if (assessment is { Verdict: not AssessmentVerdict.NotSupported, Assessed: { } assessed } && amount > assessed)
            findings.Add(
                AssessmentFindings.BudgetAboveAssessed, "funds",
                $"{assessment.Year} 年度事前绩效评估核定 {assessed}，{target.Year} 年度安排了 {amount}。");
    }
}
