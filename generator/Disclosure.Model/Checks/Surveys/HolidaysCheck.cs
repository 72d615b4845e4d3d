using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>
/// The holidays are registered of every year that a deadline in working days falls in: from the first day of a survey to the last on which
/// an answer to a bad rating of it may be due; and of the year that a term beginning on the day of the clocks ends in.
/// </summary>
internal static class HolidaysCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Portal { CaseDeadlines.IsValid: true } portal)
            return;
        var known = portal.Holidays.DaysOff.Select(day => day.Year).ToHashSet();
        foreach (var year in NeededYears(record, portal).Distinct().Order().Where(year => !known.Contains(year)))
            findings.Add(SurveyFindings.HolidaysMissing, "holidays.daysOff", $"没有 {year} 年的节假日，办理时限会把这一年的节假日算作工作日。");
    }

    private static IEnumerable<int> NeededYears(CheckedRecord record, Portal portal)
    {
        var surveys = record.Records.SurveyRegisters.SelectMany(register => register.Surveys).ToList();
        var days = surveys.SelectMany(survey => YearsOf(portal, survey.Opens, survey.Closes));
        return surveys.Count == 0 && portal.Holidays.DaysOff.IsEmpty
            ? []
            : days.Concat(record.Records.Day is { } day ? YearsOf(portal, day, day) : []);
    }

    private static IEnumerable<int> YearsOf(Portal portal, DateOnly from, DateOnly to)
    {
        if (from > to || FiscalYear.TryFrom(from.Year) is null || FiscalYear.TryFrom(to.Year) is null)
            return [];
        var last = portal.Holidays.AddWorkingDays(to, portal.CaseDeadlines.Handle);
        return Enumerable.Range(from.Year, last.Year - from.Year + 1);
    }
}
