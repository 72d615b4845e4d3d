using System.Collections.Immutable;

namespace Disclosure.Model.Portals;

/// <summary>Which days are worked: weekends off, but for the days listed.</summary>
/// <param name="DaysOff">Days off besides weekends.</param>
/// <param name="WorkingDays">Saturdays and Sundays that are worked (调休).</param>
public sealed record HolidayCalendar(ImmutableHashSet<DateOnly> DaysOff, ImmutableHashSet<DateOnly> WorkingDays)
{
    /// <summary>Weekends off, nothing else.</summary>
    public static HolidayCalendar WeekendsOnly { get; } = new([], []);

    /// <summary>Whether <paramref name="day"/> is worked.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        WorkingDays.Contains(day)
        || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !DaysOff.Contains(day));
}
