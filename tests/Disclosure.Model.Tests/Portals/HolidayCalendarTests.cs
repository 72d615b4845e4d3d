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
}
