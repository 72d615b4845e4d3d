using System.Collections.Immutable;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Stages;

/// <summary>
/// A day that the portal's rules name for monitoring, and on which a project still ran: whether its monitoring is there, and what is due.
/// The strip of a project, the lists of what is missing and the checks all ask here.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Due">The last day to publish its monitoring.</param>
/// <param name="State">
/// 有结果, 不予公开 (withheld, or taken down), 未到期, 逾期 (the accounts of the year are not public yet) or 缺.
/// </param>
public sealed record MonitoredDay(DateOnly Day, DateOnly Due, StageState State)
{
    /// <summary>Whether its last day has passed without.</summary>
    public bool IsLate => State is StageState.Overdue or StageState.Missing;

    internal static ImmutableArray<MonitoredDay> Of(StageFacts facts)
    {
        var stated = facts.Rules.MonitoringDays(facts.Year);
        return
        [
            .. stated.Select((day, at) => new MonitoredDay(
                day, facts.PublicBy(day), StateOf(facts, day, at + 1 < stated.Length ? FirstOfMonth(stated[at + 1]) : null)))
                .Where(day => !(day.Day > facts.Exit?.Date)),
        ];
    }

    // Of a month's end any day of the month will do, and any later one before the next month that is stated.
    private static StageState StateOf(StageFacts facts, DateOnly day, DateOnly? end)
    {
        var from = FirstOfMonth(day);
        var there = facts.Monitoring.Where(record => record.Date >= from && !(record.Date >= end)).ToList();
        if (there.Exists(record => record.Withheld is null))
            return StageState.Done;
        if (there.Count > 0 || facts.IsMonitoringWithdrawn(from, end))
            return StageState.Withheld;
        if (facts.Day <= facts.PublicBy(day))
            return StageState.NotDue;
        return facts.IsClosed ? StageState.Missing : StageState.Overdue;
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
