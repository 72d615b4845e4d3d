using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Process;

/// <summary>
/// Which units have not published the monitoring of a day that has passed, as the strips of their projects tell it
/// (<see cref="OwedMonitoring"/>).
/// </summary>
public static class MonitoringGaps
{
    /// <summary>
    /// The gaps of a year, the newest day first, each day's by unit; of a unit that has published a part of its accounts, those that can
    /// still be made and those that can not stand apart.
    /// </summary>
    public static ImmutableArray<MonitoringGap> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return
        [
            .. from unit in OwedMonitoring.Of(records, year)
               from day in unit.SelectMany(owed => owed.Days, (owed, day) => (owed.Project, Day: day)).ToLookup(one => one.Day.Day)
               where day.Key < records.AsOf
               let owed = day.Count()
               from missing in day.Where(one => IsMissing(one.Day)).GroupBy(one => one.Day.State)
               orderby day.Key descending, unit.Key, missing.Key
               select GapOf(records, year, unit.Key, owed, [.. missing]),
        ];
    }

    /// <summary>
    /// How many projects of a year are to be monitored and have no monitoring at all, so that they are in none of its sums, what their
    /// targets give them, and how many others are in none because they are withheld or were taken down.
    /// </summary>
    public static (int Number, Money Amount, int Withheld) Unmonitored(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var missing = OwedMonitoring.Of(records, year).SelectMany(unit => unit)
            .Where(owed => !records.Process.Of<MonitoringRecord>(owed.Project, year).Any(record => record.Withheld is null)).ToList();
        var withheld = missing.Count(owed => owed.Days.Any(day => day.State == StageState.Withheld));
        var amounts = missing.Where(owed => owed.Days.All(day => day.State != StageState.Withheld))
            .Select(owed => records.FindProjectTarget(owed.Project, year)?.YearAmount()).OfType<Money>();
        return (missing.Count - withheld, Money.Sum(amounts), withheld + OwedMonitoring.WithheldIn(records, year));
    }

    private static bool IsMissing(MonitoredDay day) => day.State is StageState.NotDue or StageState.Overdue or StageState.Missing;

    private static MonitoringGap GapOf(
        RecordSet records, FiscalYear year, UnitCode unit, int owed, ImmutableArray<(ProjectCode Project, MonitoredDay Day)> missing)
    {
        var day = missing[0].Day;
        var (state, reason) = Standing(records, year, day);
        return new MonitoringGap(
            day.Day, day.Due, unit, records.NameOf(unit), owed,
            [
                .. missing.Select(one => records.NameOf(one.Project, year))
            ], state, reason);
    }

    private static (Badge State, string Reason) Standing(RecordSet records, FiscalYear year, MonitoredDay day) => day.State switch
    {
        StageState.NotDue => (EmptyState.NotDue("").Badge, $"最迟应于 {day.Due.InChinese()}公开"),
        StageState.Overdue => (
            new Badge(ClockState.Overdue.Term(), Tone.Bad),
            string.Create(
                CultureInfo.InvariantCulture,
                $"最迟应于 {day.Due.InChinese()}公开，已逾期 {records.Portal.Holidays.WorkingDaysBetween(day.Due, records.AsOf)} 个工作日")),
        _ => (new Badge("缺", Tone.Bad), $"{year} 年度的决算已经公开，仍没有这一天的监控"),
    };
}
