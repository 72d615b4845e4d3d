using Disclosure.Model.Approvals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Process;
using static Disclosure.Site.Tests.Process.ProcessSamples;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Process;

public sealed class ProcessSubjectTests
{
    [Fact]
    public void A_project_is_named_as_its_target_names_it_and_leads_to_the_section_of_the_stage()
    {
        var about = ProcessSubject.Of(With(Target(Open), Monitored), Monitored);

        Assert.Equal("老旧小区雨污分流改造", about.Name);
        Assert.Equal("projects/101-001/#y2026-monitoring", about.Path);
        Assert.Equal("示例区住房保障中心", about.Unit);
        Assert.Equal("工程科科长", about.ResponsibleRole);
    }

    [Fact]
    public void A_project_without_forms_is_named_as_its_record_names_it_else_as_another_record_or_year_does()
    {
        var unnamed = Unsupported with { Name = null };

        Assert.Equal("区剧场改造", ProcessSubject.Of(With(Refused), Refused).Name);
        Assert.Equal("区剧场改造", ProcessSubject.Of(With(Refused, unnamed), unnamed).Name);
        Assert.Equal("101-009", ProcessSubject.Of(With(unnamed), unnamed).Name);
        Assert.Equal("老旧小区雨污分流改造", ProcessSubject.Of(With(Target(Closed), Reviewed), Reviewed).Name);
    }

    [Fact]
    public void A_unit_as_a_whole_leads_to_its_own_page()
    {
        var review = Reviewed with { Project = null, Unit = Department };
        var about = ProcessSubject.Of(With(review), review);

        Assert.True(about.IsUnit);
        Assert.Equal("units/101/2026/#y2026-target", about.Path);
    }

    // 2025-10-15 is a Wednesday; the sample portal has weekends off and nothing else.
    [Fact]
    public void It_is_due_twenty_working_days_after_it_was_made()
    {
        var due = new DateOnly(2025, 11, 12);

        Assert.Equal((due, ClockState.OnTime), DaysOf(PublishedOn(due, Assessed), Assessed));
        Assert.Equal((due, ClockState.Late), DaysOf(PublishedOn(due.AddDays(1), Assessed), Assessed));
        Assert.Equal((due, ClockState.Overdue), DaysOf(With(Assessed), Assessed));
    }

    [Fact]
    public void What_was_made_less_than_twenty_working_days_ago_is_not_due()
    {
        var young = Assessed with { Date = new DateOnly(2026, 9, 1) };

        Assert.Equal((new DateOnly(2026, 9, 29), ClockState.NotDue), DaysOf(With(young), young));
    }

    [Fact]
    public void Of_what_has_no_day_no_clock_runs() =>
        Assert.Equal((null, null), DaysOf(With(Assessed with { Date = null }), Assessed with { Date = null }));

    private static (DateOnly?, ClockState?) DaysOf(RecordSet records, ProcessRecord record) =>
        ProcessSubject.Of(records, record).Clock is { } clock ? (clock.DueDate, clock.State) : default;
}
