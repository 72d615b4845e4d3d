using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Checks.Process;

/// <summary>What a year had before and has after is what its target says, and the next project is there.</summary>
internal static class AppliedAmountCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ResultApplication { Subject: ApplicationSubject.Budget } application)
            return;
        var next = application.NextProject ?? application.Project;
        if (application.NextProject is { } code && record.Set.Process.HasTargets(application.AppliedTo)
            && record.Records.FindProjectTarget(code, application.AppliedTo) is null)
            findings.Add(ApplicationFindings.NextProjectUnknown, "nextProject", $"{application.AppliedTo} 年度没有编码为“{code}”的项目。");
        var yearBefore = FiscalYear.TryFrom(application.AppliedTo.Number - 1);
        Compare(record, application, application.Project, yearBefore, application.Before, "before", findings);
        Compare(record, application, next, application.AppliedTo, application.After, "after", findings);
    }

    private static void Compare(
        CheckedRecord record, ResultApplication application, ProjectCode? project, FiscalYear? year, Money? said, string path,
        FindingCollector findings)
    {
        var known = record.Set.Process.AmountsOf(project, application.Unit, year);
        if (said is { } amount && known.Count > 0 && !known.Any(one => ProcessFacts.IsSame(one, amount)))
            findings.Add(
                ApplicationFindings.AmountDiffers, path,
                $"写的是 {amount}，{year} 年度绩效目标、绩效自评为 {string.Join("、", known.Distinct())}。");
    }
}
