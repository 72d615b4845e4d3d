using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// The projects of a unit over several years whose time is over, that have no later target, and of which the exit list says nothing (clause
/// 一: 及时清退执行到期的): once for the year they ended in, from the first year that there is a list.
/// </summary>
internal static class ExpiredCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Unit unit || record.Records.Day is not { } today)
            return;
        var expired = record.Set.Process.TargetsOf(unit.Code)
            .Where(target => record.Set.Process.NewestTargetOf(target.Code) == target.Year && IsOver(target, today))
            .Where(target => !record.Set.Process.HasEndedBy(target.Code, today))
            .GroupBy(target => FiscalYear.TryFrom(target.Period!.End!.Value.Year!.Value));
        foreach (var year in expired.Where(year => year.Key is not null).OrderBy(year => year.Key!.Value))
        {
            if (record.Set.Process.IsKept(RecordKind.Exit, year.Key!.Value))
                findings.Add(
                    ExitFindings.ExpiredWithoutExit, year.Key.Value,
                    $"{year.Key} 年度 {year.Count()} 个项目执行到期，退出清单里没有，也没有以后年度的目标：{ProjectList.Of([.. year])}。");
        }
    }

    private static bool IsOver(ProjectTarget target, DateOnly today) =>
        target.Period is { Start.Year: { } start, End: { Year: { } end } last }
        && start < end
        && LastDay(end, last) is { } day && day < today;

    private static DateOnly? LastDay(int year, PartialDate end)
    {
        if (FiscalYear.TryFrom(year) is null || end.Month is < 1 or > 12)
            return null;
        var days = DateTime.DaysInMonth(year, end.Month ?? 12);
        return new DateOnly(year, end.Month ?? 12, Math.Clamp(end.Day ?? days, 1, days));
    }
}
