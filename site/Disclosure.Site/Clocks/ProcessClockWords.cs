using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Clocks;

/// <summary>The clocks of the process in words, the same on every page.</summary>
public static class ProcessClockWords
{
    /// <summary>The state in its one word and tone; nothing where no clock runs.</summary>
    public static Badge? StateOf(ProcessClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.State is { } state ? ClockBadges.Of(state) : null;
    }

    /// <summary>
    /// The days that belong to the state: <c>形成后第 8 个工作日</c>, <c>逾期 3 个工作日</c>, <c>还有 5 个工作日</c>; nothing where no clock runs.
    /// </summary>
    public static string? Days(ProcessClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock switch
        {
            { WorkingDaysLate: > 0 and var late } => string.Create(CultureInfo.InvariantCulture, $"逾期 {late} 个工作日"),
            { State: ClockState.OnTime, WorkingDaysTaken: 0 } => "形成后 1 个工作日内",
            { State: ClockState.OnTime, WorkingDaysTaken: { } taken } =>
                string.Create(CultureInfo.InvariantCulture, $"形成后第 {taken} 个工作日"),
            { WorkingDaysLeft: { } left } => string.Create(CultureInfo.InvariantCulture, $"还有 {left} 个工作日"),
            _ => null,
        };
    }

    /// <summary>The state as a cell of a table, with its days below; an empty cell where no clock runs.</summary>
    public static FactCell ToCell(ProcessClock clock) => StateOf(clock) is { } state
        ? new FactCell(null, Badge: state, Note: Days(clock))
        : FactCell.Empty;

    /// <summary>
    /// In a sentence, such as <c>形成于 2025年8月5日，最迟应于 2025年9月2日公开，已于 2025年8月20日公开。</c>; nothing where no clock runs.
    /// </summary>
    public static string? Describe(ProcessClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (clock is not { Made: { } made, DueDate: { } due })
            return null;
        var published = clock switch
        {
            { Published: { } day, WorkingDaysLate: 0 } => $"已于 {day.InChinese()}公开",
            { Published: { } day } => $"于 {day.InChinese()}公开，逾期 {clock.WorkingDaysLate} 个工作日",
            { State: ClockState.Overdue } => $"尚未公开，已逾期 {clock.WorkingDaysLate} 个工作日",
            _ => "尚未公开，" + ClockState.NotDue.Term(),
        };
        return $"形成于 {made.InChinese()}，最迟应于 {due.InChinese()}公开，{published}。";
    }
}
