using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// What a unit made of the process, or the government, and did not publish within twenty working days: once a year, with the oldest day.
/// </summary>
internal static class UnpublishedProcessCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Records.Day is null)
            return;
        var timed = record.Record switch
        {
            Unit unit => OfUnit(record, unit),
            Portal => record.Records.Process.Accountability
                .Select(register => new Timed(register, register.Year, record.Records.ClockOf(register))),
            _ => [],
        };
        var overdue = timed.Where(one => one.Clock.State == ClockState.Overdue);
        foreach (var year in overdue.GroupBy(one => one.Year).OrderBy(year => year.Key))
        {
            var places = year.Select(one => RecordKinds.Of(one.Record).PlaceOf(one.Record));
            findings.Add(
                ResponsibilityFindings.NotPublished, year.Key,
                $"{year.Key} 年度 {year.Count()} 条过程记录没有按期公开，最早的应在 {year.Min(one => one.Clock.DueDate):yyyy-MM-dd} 前公开："
                + $"{ProjectList.Of(places)}。");
        }
    }

    private static IEnumerable<Timed> OfUnit(CheckedRecord record, Unit unit) =>
        from process in record.Records.Process.OfUnitAndProjects(unit.Code)
        where !record.Set.Process.IsWithheld(process)
        select new Timed(process, process.Year, record.Records.ClockOf(process));

    private readonly record struct Timed(IDisclosureRecord Record, FiscalYear Year, ProcessClock Clock);
}
