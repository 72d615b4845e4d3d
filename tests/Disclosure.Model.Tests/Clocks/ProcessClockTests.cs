using Disclosure.Model.Accountability;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Editions;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Stages;

namespace Disclosure.Model.Tests.Clocks;

public class ProcessClockTests
{
    // 国庆节放假 8 天，9月28日、10月11日上班.
    private static readonly HolidayCalendar Calendar = new(
        [.. Enumerable.Range(1, 8).Select(day => new DateOnly(2025, 10, day))], [new(2025, 9, 28), new(2025, 10, 11)]);

    private static readonly DateOnly Made = new(2025, 9, 24);
    private static readonly DateOnly Due = new(2025, 10, 28);

    [Fact]
    public void The_term_is_twenty_working_days_with_days_off_left_out_and_make_up_days_counted()
    {
        Assert.Equal(Due, Clock(null, Made).DueDate);
        Assert.Equal(new DateOnly(2025, 10, 22), new ProcessClock(Made, null, Made, HolidayCalendar.WeekendsOnly).DueDate);
    }

    [Theory]
    [InlineData(null, "2025-10-28", ClockState.NotDue, 0)]
    [InlineData(null, "2025-10-29", ClockState.Overdue, 1)]
    [InlineData(null, "2025-11-02", ClockState.Overdue, 3)]
    [InlineData("2025-10-28", "2026-01-01", ClockState.OnTime, 0)]
    [InlineData("2025-11-03", "2026-01-01", ClockState.Late, 4)]
    public void It_stands_as_the_day_of_publication_or_the_day_it_is_told_for_says(
        string? published, string asOf, ClockState state, int workingDaysLate)
    {
        var clock = Clock(published is null ? null : DateOnly.Parse(published), DateOnly.Parse(asOf));

        Assert.Equal(state, clock.State);
        Assert.Equal(workingDaysLate, clock.WorkingDaysLate);
    }

    [Fact]
    public void It_says_how_many_working_days_it_took_and_how_many_are_left()
    {
        Assert.Equal(6, Clock(new DateOnly(2025, 10, 9), new(2026, 1, 1)).WorkingDaysTaken);
        Assert.Equal(12, Clock(null, new DateOnly(2025, 10, 11)).WorkingDaysLeft);
        Assert.Null(Clock(null, new DateOnly(2025, 10, 29)).WorkingDaysLeft);
    }

    [Fact]
    public void While_nobody_says_when_it_was_made_no_clock_runs() =>
        Assert.Null(new ProcessClock(null, null, Made, Calendar).State);

    [Fact]
    public void Figures_of_monitoring_are_due_from_their_day_whatever_was_done_about_them_later()
    {
        var measured = StageSets.Monitored with
        {
            Measures = [new MonitoringMeasure(MonitoringMeasureKind.Stopped, new(2025, 12, 20), null, "问题", null)],
        };
        var late = new PublicationDays(new(2026, 1, 7), new(2026, 1, 7), Edition(2026, 1, 7));
        var published = new Publications([KeyValuePair.Create(measured.Key, late)]);
        var clock = new RecordSet(TestRecords.Portal, [measured], new(2026, 9, 18), published).ClockOf(measured);

        Assert.Equal((new DateOnly(2025, 7, 31), ClockState.Late), (clock.Made, clock.State));
    }

    [Fact]
    public void An_exit_that_was_announced_before_its_day_is_in_time_whatever_was_corrected_later()
    {
        var exit = StageSets.Stopped with { Date = new(2025, 12, 31) };
        var days = new PublicationDays(new(2025, 12, 20), new(2025, 12, 20), Edition(2025, 12, 20));
        var corrected = days.Then(new(2026, 6, 1), Edition(2026, 6, 1));

        Assert.All([days, corrected], published =>
        {
            var clock = new RecordSet(
                TestRecords.Portal, [exit], new(2026, 9, 18), new Publications([KeyValuePair.Create(exit.Key, published)])).ClockOf(exit);
            Assert.Equal(
                (ClockState.OnTime, new DateOnly(2025, 12, 20), 0, 0),
                (clock.State, clock.Published, clock.WorkingDaysLate, clock.WorkingDaysTaken));
        });
    }

    [Fact]
    public void What_happened_to_an_item_of_rectification_is_public_since_the_first_version_after_it()
    {
        var item = Item(new DateOnly(2025, 9, 24), new DateOnly(2025, 11, 28));
        var days = new PublicationDays(new(2025, 10, 9), new(2025, 10, 9), Edition(2025, 10, 9));

        // Published when it was found; what was done since then is not public, and overdue.
        Assert.Equal(ClockState.Overdue, Records(item, days, new DateOnly(2026, 3, 2)).ClockOf(item).State);

        // Done on the 28th, published on the 3rd; that a word was corrected in March does not make it late.
        var corrected = days.Then(new(2025, 12, 3), Edition(2025, 12, 3)).Then(new(2026, 3, 2), Edition(2026, 3, 2));
        var clock = Records(item, corrected, new DateOnly(2026, 3, 3)).ClockOf(item);
        Assert.Equal((new DateOnly(2025, 12, 3), ClockState.OnTime), (clock.Published!.Value, clock.State!.Value));
    }

    [Fact]
    public void A_units_clocks_are_those_of_its_projects_and_its_own_and_the_register_is_the_governments()
    {
        var register = new AccountabilityRegister { Year = TestRecords.Year, Office = "示例区财政局", Date = new DateOnly(2026, 6, 30) };
        var records = new RecordSet(
            TestRecords.Portal, [Item(Made, Made), Item(Made, Made) with { Project = null }, register], new DateOnly(2026, 10, 1));

        Assert.Equal(2, records.ProcessClocksOf(TestRecords.UnitCode).Count());
        Assert.Equal(new DateOnly(2026, 7, 28), Assert.Single(records.ProcessClocksOf(null)).DueDate);
    }

    [Fact]
    public void Days_between_the_first_version_and_the_newest_are_kept_in_order_and_told()
    {
        var days = new PublicationDays(new(2025, 1, 2), new(2025, 1, 2), Edition(2025, 1, 2))
            .Then(new(2025, 2, 3), Edition(2025, 2, 3))
            .Then(new(2025, 3, 4), Edition(2025, 3, 4))
            .Then(new(2025, 3, 4), Edition(2025, 3, 4));

        Assert.Equal(new DateOnly(2025, 2, 3), Assert.Single(days.Between));
        Assert.Equal(new DateOnly(2025, 3, 4), days.FirstSince(new DateOnly(2025, 2, 4)));
        Assert.Null(days.FirstSince(new DateOnly(2025, 3, 5)));
        Assert.Contains("2025-02-03", days.ToString());
    }

    private static ProcessClock Clock(DateOnly? published, DateOnly asOf) => new(Made, published, asOf, Calendar);

    private static Rectification Item(DateOnly told, DateOnly done) => new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        Number = 1,
        Origin = RectificationOrigin.Evaluation,
        Problem = "一笔支付手续不全",
        Told = told,
        Actions = [new RectificationAction(done, "补办手续")],
    };

    private static RecordSet Records(Rectification item, PublicationDays days, DateOnly asOf) => new(
        TestRecords.Portal, [item], asOf, new Publications([KeyValuePair.Create(item.Key, days)]));

    private static EditionId Edition(int year, int month, int day) => new(new DateOnly(year, month, day), 1);
}
