using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Records;

namespace Disclosure.Model.Tests.Approvals;

public class DisclosureClockTests
{
    [Theory]
    [InlineData(ApprovalKind.PeoplesCongress)]
    [InlineData(ApprovalKind.Finance)]
    [InlineData(ApprovalKind.Department)]
    public void Each_of_the_three_clocks_allows_20_calendar_days(ApprovalKind kind) =>
        Assert.Equal(new DateOnly(2025, 2, 13), Clock("2025-01-24", null, "2025-01-24", kind).DueDate);

    [Theory]
    [InlineData("2024-02-10", "2024-03-01")] // the leap day is one of the 20
    [InlineData("2025-02-10", "2025-03-02")]
    [InlineData("2024-02-09", "2024-02-29")]
    [InlineData("2024-12-20", "2025-01-09")] // over the year's end
    [InlineData("2025-12-31", "2026-01-20")]
    [InlineData("2025-01-25", "2025-02-14")] // Spring Festival stops no calendar day
    public void The_due_day_is_the_20th_after_approval(string approved, string due) =>
        Assert.Equal(DateOnly.Parse(due, CultureInfo.InvariantCulture), Clock(approved, null, approved).DueDate);

    [Theory]
    [InlineData("2025-02-13", ClockState.OnTime, 0)]
    [InlineData("2025-02-14", ClockState.Late, 1)]
    [InlineData("2025-03-05", ClockState.Late, 20)]
    public void What_is_published_is_in_time_or_late_whatever_the_day_is(string published, ClockState state, int days)
    {
        var clock = Clock("2025-01-24", published, "2030-01-01");
        Assert.Equal((state, days), (clock.State, clock.DaysLate));
    }

    [Theory]
    [InlineData("2025-01-24", ClockState.NotDue, 0)]
    [InlineData("2025-02-13", ClockState.NotDue, 0)]
    [InlineData("2025-02-14", ClockState.Overdue, 1)]
    [InlineData("2026-02-13", ClockState.Overdue, 365)]
    public void What_is_not_published_is_overdue_from_the_21st_day(string asOf, ClockState state, int days)
    {
        var clock = Clock("2025-01-24", null, asOf);
        Assert.Equal((state, days), (clock.State, clock.DaysLate));
    }

    [Fact]
    public void Without_an_approval_no_clock_runs()
    {
        var clock = new DisclosureClock(null, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1));
        Assert.Equal((ClockState.NotApproved, 0, null), (clock.State, clock.DaysLate, clock.DueDate));
    }

    [Fact]
    public void Without_an_approval_what_has_not_come_round_yet_is_not_due()
    {
        var clock = new DisclosureClock(null, null, new DateOnly(2025, 3, 1)) { IsAhead = true };
        Assert.Equal((ClockState.NotDue, 0, null), (clock.State, clock.DaysLate, clock.DueDate));
    }

    [Fact]
    public void On_the_first_day_of_all_nothing_is_due() =>
        Assert.Equal(ClockState.NotDue, new DisclosureClock(Approval("2025-01-24"), null, DateOnly.MinValue).State);

    [Theory]
    [InlineData("2025-02-03", "2025-03-01", 10, null)]
    [InlineData(null, "2025-02-03", null, 10)]
    [InlineData(null, "2025-02-13", null, 0)]
    [InlineData(null, "2025-02-14", null, null)]
    public void The_days_taken_and_the_days_left_are_told(string? published, string asOf, int? taken, int? left)
    {
        var clock = Clock("2025-01-24", published, asOf);
        Assert.Equal((taken, left), (clock.DaysTaken, clock.DaysLeft));
    }

    private static DisclosureClock Clock(string approved, string? published, string asOf, ApprovalKind kind = ApprovalKind.Finance) =>
        new(Approval(approved, kind), published is null ? null : Day(published), Day(asOf));

    private static Approval Approval(string date, ApprovalKind kind = ApprovalKind.Finance) => new(kind, "示财预〔2025〕8号", Day(date));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
