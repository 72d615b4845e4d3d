using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Clocks;
using Disclosure.Site.Components;

namespace Disclosure.Site.Clocks;

/// <summary>Clocks in words.</summary>
public static class ClockWords
{
    /// <summary>The state with its tone; that there is nothing to publish, where nothing is owed.</summary>
    public static Badge StateOf(PublicationDuty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.IsOwed ? ClockBadges.Of(duty.State) : ClockBadges.NothingOwed;
    }

    /// <summary>The days that belong to the state of a duty; nothing where nothing is owed.</summary>
    public static string? Days(PublicationDuty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.IsOwed ? Days(duty.Clock) : null;
    }

    /// <summary>The days that belong to the state: <c>第 10 天公开</c>, <c>逾期 12 天</c>, <c>还有 5 天</c>; nothing where no clock runs.</summary>
    public static string? Days(DisclosureClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock switch
        {
            { DaysLate: > 0 and var late } => string.Create(CultureInfo.InvariantCulture, $"逾期 {late} 天"),
            { DaysTaken: { } taken } => string.Create(CultureInfo.InvariantCulture, $"批复后第 {taken} 天"),
            { DaysLeft: { } left } => string.Create(CultureInfo.InvariantCulture, $"还有 {left} 天"),
            _ => null,
        };
    }
}
