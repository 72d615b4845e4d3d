using System.Collections.Immutable;

namespace Disclosure.Model.Calendar;

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

    /// <summary>The last day of a term: the so-manieth working day after <paramref name="day"/>, which itself is not counted.</summary>
    /// <param name="day">The day that the term begins with.</param>
    /// <param name="workingDays">The term; none or less gives the day itself.</param>
    /// <returns>The day; the last that there is, where a day that somebody mistyped lies so far ahead.</returns>
    public DateOnly AddWorkingDays(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0 && day < DateOnly.MaxValue;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                left--;
        }

        return day;
    }

    /// <summary>
    /// How many working days after <paramref name="from"/> have come by <paramref name="to"/>, which is counted; 0 where it is no later.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var days = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                days++;
        }

        return days;
    }
}
