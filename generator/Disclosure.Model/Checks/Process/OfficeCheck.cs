using Disclosure.Model.Accountability;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Checks.Process;

/// <summary>Every step says which office took it, and on which day.</summary>
internal static class OfficeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        foreach (var (path, _) in Offices(record.Record).Where(office => string.IsNullOrWhiteSpace(office.Name)))
            findings.Add(ResponsibilityFindings.OfficeMissing, path, "没有写是哪个机构。");
        if (DayPathOf(record.Record) is { } day)
            findings.Add(ResponsibilityFindings.DayMissing, day, "没有写日期。");
    }

    private static IEnumerable<(string Path, string Name)> Offices(IDisclosureRecord record) => record switch
    {
        Assessment assessment => [("assessor", assessment.Assessor)],
        TargetReview review => review.Rounds.Select((round, at) => ($"rounds[{at}].office", round.Office)),
        Rectification item => item.Rechecks.Select((recheck, at) => ($"rechecks[{at}].office", recheck.Office)),
        ResultApplication application => [("office", application.Office)],
        ProjectExit exit => [("office", exit.Office)],
        AccountabilityRegister register => [("office", register.Office)],
        _ => [],
    };

    // Where the day is to be written, if it is missing. A review has the day of its last round.
    private static string? DayPathOf(IDisclosureRecord record) => record switch
    {
        TargetReview => null,
        Rectification { Made: null } => "told",
        ProcessRecord { Made: null } or AccountabilityRegister { Date: null } => "date",
        _ => null,
    };
}
