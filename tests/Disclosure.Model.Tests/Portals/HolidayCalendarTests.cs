using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Tests.Portals;

public class HolidayCalendarTests
{
    private static readonly HolidayCalendar NationalDay = new(
        DaysOff: [new DateOnly(2025, 10, 1), new DateOnly(2025, 10, 2), new DateOnly(2025, 10, 11)],
        WorkingDays: [new DateOnly(2025, 9, 28), new DateOnly(2025, 10, 11)]);

    [Theory]
    [InlineData(2025, 9, 26, true)] // Friday
    [InlineData(2025, 9, 27, false)] // Saturday
    [InlineData(2025, 9, 28, false)] // Sunday
    [InlineData(2025, 10, 1, true)] // Wednesday
    public void Without_a_calendar_only_weekends_are_off(int year, int month, int day, bool isWorked) =>
        Assert.Equal(isWorked, HolidayCalendar.WeekendsOnly.IsWorkingDay(new DateOnly(year, month, day)));

    [Fact]
    public void A_listed_day_off_is_off() => Assert.False(NationalDay.IsWorkingDay(new DateOnly(2025, 10, 1)));

    [Fact]
    public void A_sunday_that_is_made_up_for_is_worked() => Assert.True(NationalDay.IsWorkingDay(new DateOnly(2025, 9, 28)));

    [Fact]
    public void A_day_listed_as_both_is_worked() => Assert.True(NationalDay.IsWorkingDay(new DateOnly(2025, 10, 11)));

    [Fact]
    public void A_day_after_the_holiday_is_worked() => Assert.True(NationalDay.IsWorkingDay(new DateOnly(2025, 10, 3)));

    // Friday 26 September: Sunday 28 is worked, 1 and 2 October are off, Saturday 11 October is worked.
    [Theory]
    [InlineData(0, "2025-09-26")]
    [InlineData(1, "2025-09-28")]
    [InlineData(3, "2025-09-30")]
    [InlineData(4, "2025-10-03")]
    [InlineData(9, "2025-10-10")]
    [InlineData(10, "2025-10-11")]
    [InlineData(11, "2025-10-13")]
    public void A_term_ends_on_its_last_working_day(int workingDays, string last)
    {
        var from = new DateOnly(2025, 9, 26);
        var to = DateOnly.ParseExact(last, "yyyy-MM-dd");

        Assert.Equal(to, NationalDay.AddWorkingDays(from, workingDays));
        Assert.Equal(workingDays, NationalDay.WorkingDaysBetween(from, to));
    }

    [Fact]
    public void Days_off_after_the_last_working_day_add_nothing()
    {
        Assert.Equal(3, NationalDay.WorkingDaysBetween(new DateOnly(2025, 9, 26), new DateOnly(2025, 10, 2)));
        Assert.Equal(0, NationalDay.WorkingDaysBetween(new DateOnly(2025, 10, 2), new DateOnly(2025, 9, 26)));
    }
}
