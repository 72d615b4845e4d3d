using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Exits;
using Disclosure.Model.Portals;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Process;

/// <summary>
/// Which units have not published the monitoring of a day that has passed. Every project with a published target is to be monitored on each
/// day that the portal's rules name, but for one that ended before. A withheld project's monitoring is withheld
/// with it.
/// </summary>
public sealed class MonitoringGaps
{
    private readonly RecordSet _records;
    private readonly FiscalYear _year;
    private readonly ImmutableArray<DateOnly> _days;
    private readonly ILookup<ProjectCode, DateOnly> _monitored;

    private MonitoringGaps(RecordSet records, FiscalYear year)
    {
        (_records, _year) = (records, year);
        _days = records.Portal.Process.MonitoringDays(year);
        _monitored = records.Process.Monitoring.Where(record => record.Year == year && record.Project is not null)
            .ToLookup(record => record.Project!.Value, record => record.Date);
    }

    /// <summary>The gaps of a year, the newest day first, each day's by unit.</summary>
    public static ImmutableArray<MonitoringGap> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. new MonitoringGaps(records, year).All()];
    }

    /// <summary>
    /// How many projects with a published target of a year have no monitoring at all, so that they are in none of its sums, what their
    /// targets give them, and how many others are in none because they are withheld.
    /// </summary>
    public static (int Number, Money Amount, int Withheld) Unmonitored(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var of = new MonitoringGaps(records, year);
        var targets = records.ProjectTargets.Where(target => target.Year == year).ToLookup(of.IsPublic);
        var missing = targets[true].Where(target => !of._monitored[target.Code].Any()).ToList();
        return (missing.Count, Money.Sum(missing.Select(target => target.YearAmount()).OfType<Money>()), targets[false].Count());
    }

    private IEnumerable<MonitoringGap> All()
    {
        var units = _records.ProjectTargets.Where(target => target.Year == _year && IsPublic(target))
            .GroupBy(target => target.Unit).OrderBy(unit => unit.Key).ToList();
        return from day in _days.Reverse()
               where day < _records.AsOf
               from unit in units
               let gap = GapOf(day, unit.Key, [.. unit.Where(target => IsOwed(target, day))])
               where gap is not null
               select gap;
    }

    private bool IsPublic(ProjectTarget target) =>
        target.Withheld is null && _records.FindProjectSelfEvaluation(target.Code, _year)?.Withheld is null;

    private bool IsOwed(ProjectTarget target, DateOnly day) =>
        !(OwedItems.Of(_records).EndedFrom(target.Code) <= _year)
        && !_records.Process.Of(target.Code).OfType<ProjectExit>().Any(exit => exit.Date < day);

    private MonitoringGap? GapOf(DateOnly day, UnitCode unit, ImmutableArray<ProjectTarget> owed)
    {
        var missing = owed.Where(target => !_monitored[target.Code].Any(date => IsFor(date, day)))
            .Select(target => _records.Names.Of(target)).ToImmutableArray();
        if (missing.IsEmpty)
            return null;
        var due = _records.Portal.Holidays.AddWorkingDays(day, ProcessRules.PublicationDays);
        var (state, reason) = Standing(unit, due);
        return new MonitoringGap(day, due, unit, _records.NameOf(unit), owed.Length, missing, state, reason);
    }

    /// <summary>Whether what was monitored on a date is the monitoring of a day: in its month, or later and before the next.</summary>
    private bool IsFor(DateOnly date, DateOnly day)
    {
        if ((date.Year, date.Month) == (day.Year, day.Month))
            return true;
        var next = _days.FirstOrDefault(other => other > day);
        return date > day && (next == default || (date < next && date.Month != next.Month));
    }

    // As the stages of a project tell it.
    private bool IsClosed(UnitCode unit) =>
        _records.IsApprovalLongDue(_year, Stage.Accounts) || _records.PublishedOn(_year, Stage.Accounts, unit) is not null;

    private (Badge State, string Reason) Standing(UnitCode unit, DateOnly due)
    {
        if (_records.AsOf <= due)
            return (EmptyState.NotDue("").Badge, $"最迟应于 {due.InChinese()}公开");
        if (IsClosed(unit))
            return (new Badge("缺", Tone.Bad), $"{_year} 年度已经结束，仍没有这一天的监控");
        var late = _records.Portal.Holidays.WorkingDaysBetween(due, _records.AsOf);
        return (
            new Badge(ClockState.Overdue.Term(), Tone.Bad),
            string.Create(CultureInfo.InvariantCulture, $"最迟应于 {due.InChinese()}公开，已逾期 {late} 个工作日"));
    }
}
