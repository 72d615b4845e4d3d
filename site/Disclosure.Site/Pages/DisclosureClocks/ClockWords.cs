using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>Clocks in words.</summary>
public static class ClockWords
{
    /// <summary>The state with its tone. What has not come round yet is not held against anyone.</summary>
    public static Badge StateOf(ClockEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.IsAhead && entry.Clock.State == ClockState.NotApproved)
            return new Badge("未到期", Tone.Neutral);
        return new Badge(entry.Clock.State.Term(), entry.Clock.State switch
        {
            ClockState.OnTime => Tone.Good,
            ClockState.Late => Tone.Caution,
            ClockState.Overdue => Tone.Bad,
            _ => Tone.Neutral,
        });
    }

    /// <summary>The days that belong to the state: <c>第 10 天公开</c>, <c>逾期 12 天</c>, <c>还有 5 天</c>; nothing where no clock runs.</summary>
    public static string? Days(DisclosureClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (clock.Approval is not { } approval || clock.DueDate is not { } due)
            return null;
        if (clock.DaysLate > 0)
            return string.Create(CultureInfo.InvariantCulture, $"逾期 {clock.DaysLate} 天");
        return clock.Published is { } published
            ? string.Create(CultureInfo.InvariantCulture, $"批复后第 {published.DayNumber - approval.Date.DayNumber} 天")
            : string.Create(CultureInfo.InvariantCulture, $"还有 {due.DayNumber - clock.AsOf.DayNumber} 天");
    }

    /// <summary>A day as a column of dates shows it, such as <c>2025-02-10</c>; nothing for nothing.</summary>
    public static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
