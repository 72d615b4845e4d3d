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

        Assert.False(item.WasInTime);
        Assert.True((item with { Rechecks = [item.Rechecks[1]] }).WasInTime);
        Assert.False((item with { Reported = new(2025, 3, 10) }).WasInTime);
    }

    [Fact]
    public void What_no_day_of_reporting_is_known_of_was_in_time_where_the_recheck_was()
    {
        var item = Item(1) with { Rechecks = [new RectificationRecheck(new(2026, 9, 1), "财政局", Passed: true, null)] };

        Assert.Null(item.WasInTime);
        Assert.True((item with { Deadline = new(2026, 9, 1) }).WasInTime);
        Assert.False((item with { Deadline = new(2026, 8, 31) }).WasInTime);
    }

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
