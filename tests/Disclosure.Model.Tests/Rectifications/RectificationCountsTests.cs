using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Tests.FollowUp;

namespace Disclosure.Model.Tests.Rectifications;

public sealed class RectificationCountsTests
{
    private static readonly DateOnly Day = new(2026, 9, 18);

    [Fact]
    public void Every_item_is_counted_in_one_state()
    {
        var counts = RectificationCounts.Of(
            [
                Closed(1, deadline: new(2026, 8, 31), reported: new(2026, 8, 31)),
                Closed(2, deadline: new(2026, 8, 31), reported: new(2026, 9, 1)),
                Closed(3, deadline: null, reported: new(2026, 9, 1)),
                Item(4) with { Deadline = new(2026, 9, 17) },
                Item(5) with { Deadline = Day },
                Item(6) with { Deadline = new(2026, 8, 1), Reported = new(2026, 9, 1) },
                Item(7) with { Withheld = new Withholding("条例第十四条", "秘密") },
            ],
            Day);

        Assert.Equal(
            new RectificationCounts(Found: 7, Closed: 3, InTime: 1, Late: 1, Overdue: 1, Reported: 1, Open: 1, Withheld: 1), counts);
        Assert.Equal(counts.Found, counts.Closed + counts.Overdue + counts.Reported + counts.Open + counts.Withheld);
    }

    [Theory]
    [InlineData("2026-09-17", 1)]
    [InlineData("2026-08-31", 18)]
    [InlineData("2026-09-18", null)]
    [InlineData("2026-09-19", null)]
    public void Days_overdue_begin_the_day_after_the_deadline(string deadline, int? days) =>
        Assert.Equal(days, (Item(1) with { Deadline = DateOnly.Parse(deadline, CultureInfo.InvariantCulture) }).DaysOverdueOn(Day));

    [Fact]
    public void A_recheck_that_did_not_pass_leaves_it_overdue()
    {
        var item = Item(1) with
        {
            Deadline = new(2026, 8, 31),
            Reported = new(2026, 8, 20),
            Rechecks = [new RectificationRecheck(new(2026, 9, 1), "财政局", Passed: false, null)],
        };

        Assert.Equal((RectificationState.Overdue, 18), (item.StateOn(Day), item.DaysOverdueOn(Day)));
    }

    [Fact]
    public void A_report_in_time_that_did_not_pass_does_not_make_what_passed_months_later_in_time()
    {
        var item = FollowUpSamples.Item("101-001", EvaluationKind.Recheck, 1, "问题") with
        {
            Deadline = new(2024, 11, 30),
            Reported = new(2024, 11, 25),
            Rechecks =
            [
                new RectificationRecheck(new(2024, 12, 5), "财政局", Passed: false, null),
                new RectificationRecheck(new(2025, 3, 18), "财政局", Passed: true, null),
            ],
        };

        Assert.False(item.WasInTimeOn(Day));
        Assert.True((item with { Rechecks = [item.Rechecks[1]] }).WasInTimeOn(Day));
        Assert.False((item with { Reported = new(2025, 3, 10) }).WasInTimeOn(Day));
    }

    [Fact]
    public void What_no_day_of_reporting_is_known_of_was_in_time_where_the_recheck_was()
    {
        var item = Item(1) with { Rechecks = [new RectificationRecheck(new(2026, 9, 1), "财政局", Passed: true, null)] };

        Assert.Null(item.WasInTimeOn(Day));
        Assert.True((item with { Deadline = new(2026, 9, 1) }).WasInTimeOn(Day));
        Assert.False((item with { Deadline = new(2026, 8, 31) }).WasInTimeOn(Day));
    }

    [Theory]
    [InlineData("2025-11-28", false)] // what failed
    [InlineData("2025-11-30", false)]
    [InlineData("2026-04-10", false)] // what passed, months after the deadline
    public void What_failed_its_recheck_and_passed_after_the_deadline_was_not_in_time(string reported, bool inTime)
    {
        var item = Item(1) with
        {
            Deadline = new(2025, 11, 30),
            Reported = DateOnly.Parse(reported, CultureInfo.InvariantCulture),
            Rechecks = [Recheck("2025-12-10", false), Recheck("2026-04-15", true)],
        };

        Assert.Equal(inTime, item.WasInTimeOn(Day));
        Assert.Equal((1, 0, 1), (RectificationCounts.Of([item], Day).Closed, RectificationCounts.Of([item], Day).InTime,
            RectificationCounts.Of([item], Day).Late));
    }

    [Theory]
    [InlineData("2025-11-10", true)] // reported again after it failed
    [InlineData("2025-10-20", false)] // reported before it failed: the recheck that passed says
    public void What_failed_and_was_mended_before_the_deadline_was_in_time(string reported, bool inTime)
    {
        var item = Item(1) with
        {
            Deadline = new(2025, 11, 30),
            Reported = DateOnly.Parse(reported, CultureInfo.InvariantCulture),
            Rechecks = [Recheck("2025-11-01", false), Recheck("2025-12-10", true)],
        };

        Assert.Equal(inTime, item.WasInTimeOn(Day));
    }

    [Theory]
    [InlineData("2026-04-09", null)]
    [InlineData("2026-04-10", "2026-04-10")]
    [InlineData("2026-05-10", "2026-04-10")]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-07-01", "2026-07-01")]
    [InlineData("2026-08-01", "2026-07-01")]
    public void It_is_closed_by_the_first_pass_after_which_none_failed_as_known_on_the_day(string day, string? closed)
    {
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var item = Item(1) with
        {
            Deadline = new(2026, 3, 31),
            Rechecks =
            [
                Recheck("2026-04-10", true), Recheck("2026-05-10", true), Recheck("2026-06-01", false), Recheck("2026-07-01", true),
                Recheck("2026-08-01", true),
            ],
        };

        Assert.Equal(closed, item.ClosedOn(on)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(closed is null ? RectificationState.Overdue : RectificationState.Closed, item.StateOn(on));
    }

    private static RectificationRecheck Recheck(string day, bool passed) =>
        new(DateOnly.Parse(day, CultureInfo.InvariantCulture), "财政局", passed, null);

    private static Rectification Closed(int number, DateOnly? deadline, DateOnly reported) => Item(number) with
    {
        Deadline = deadline,
        Reported = reported,
        Rechecks = [new RectificationRecheck(new(2026, 9, 5), "财政局", Passed: true, null)],
    };

    private static Rectification Item(int number) => new()
    {
        Unit = UnitCode.Parse("101"),
        Year = new FiscalYear(2025),
        Number = number,
        Origin = RectificationOrigin.Audit,
        Problem = "问题",
    };
}
