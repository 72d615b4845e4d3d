using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.Targets;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using static Disclosure.Site.Tests.Process.ProcessSamples;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Process;

/// <summary>The sample portal has targets monitored to the end of July; the twentieth working day after is 2026-08-28.</summary>
public sealed class MonitoringGapsTests
{
    private static readonly ProjectCode Roads = ProjectCode.Parse("101-003");

    [Fact]
    public void A_unit_whose_project_was_not_monitored_on_a_day_that_is_long_past_is_named_with_the_project()
    {
        var gap = Assert.Single(On(new(2026, 9, 18), Target(Open), Other, Monitored));

        Assert.Equal("示例区住房保障中心", gap.Unit);
        Assert.Equal((new DateOnly(2026, 7, 31), new DateOnly(2026, 8, 28), 2), (gap.Day, gap.Due, gap.Owed));
        Assert.Equal("道路养护", Assert.Single(gap.Missing));
        Assert.Equal(("逾期未公开", "最迟应于 2026年8月28日公开，已逾期 15 个工作日"), (gap.State.Text, gap.Reason));
    }

    [Fact]
    public void Before_the_day_nothing_is_missing_and_until_it_is_due_it_is_not_late()
    {
        Assert.Empty(On(new(2026, 7, 31), Target(Open)));
        Assert.Equal("未到期", Assert.Single(On(new(2026, 8, 28), Target(Open))).State.Text);
        Assert.True(Assert.Single(On(new(2026, 8, 29), Target(Open))).IsLate);
    }

    [Fact]
    public void Until_the_accounts_are_public_it_can_be_made_however_late_they_are_and_then_it_is_missing()
    {
        Assert.Equal("逾期未公开", Assert.Single(On(new(2028, 9, 18), Target(Open))).State.Text);
        Assert.Equal("缺", Assert.Single(On(new(2028, 9, 18), Target(Open), Self() with { Year = Open })).State.Text);
    }

    [Fact]
    public void Of_a_unit_that_is_published_in_part_the_list_and_the_strip_of_each_project_say_the_same()
    {
        var records = SetOn(new(2027, 9, 18), [7], Target(Open), Other, Self() with { Year = Open });
        var gaps = MonitoringGaps.Of(records, Open);

        Assert.Equal(
            [("逾期未公开", "道路养护"), ("缺", Target(Open).Name)], gaps.Select(gap => (gap.State.Text, Assert.Single(gap.Missing))));
        Assert.Equal(StageState.Overdue, ProjectStages.MonitoringOf(records, Roads, Open).State);
        Assert.Equal(StageState.Missing, ProjectStages.MonitoringOf(records, Target(Open).Code, Open).State);
    }

    [Fact]
    public void What_was_monitored_in_the_month_or_later_counts_for_the_day()
    {
        Assert.Empty(On(new(2026, 9, 18), Target(Open), Monitored with { Date = new(2026, 7, 15) }));
        Assert.Empty(On(new(2026, 9, 18), Target(Open), Monitored with { Date = new(2026, 8, 5) }));
        Assert.Single(On(new(2026, 9, 18), Target(Open), Monitored with { Date = new(2026, 6, 30) }));
    }

    [Fact]
    public void Each_of_several_days_is_asked_for_by_itself()
    {
        var gaps = On(new(2026, 12, 31), [4, 7, 10], Target(Open), Monitored with { Date = new(2026, 8, 5) });

        Assert.Equal([new DateOnly(2026, 10, 31), new(2026, 4, 30)], gaps.Select(gap => gap.Day));
    }

    [Fact]
    public void What_is_withheld_or_ended_before_is_not_missed()
    {
        Assert.Empty(On(new(2026, 9, 18), Target(Open) with { Withheld = Secret }));
        Assert.Empty(On(new(2026, 9, 18), Target(Open), Ended with { Date = new(2026, 7, 30) }));
        Assert.Single(On(new(2026, 9, 18), Target(Open), Ended with { Date = new(2026, 8, 1) }));
    }

    [Fact]
    public void Many_missing_projects_are_told_by_number_for_readers_and_each_by_name_in_data()
    {
        var targets = Enumerable.Range(1, 7)
            .Select(number => Other with { Code = ProjectCode.Parse($"101-10{number}"), Name = $"项目{number}" });
        var gaps = On(new(2026, 9, 18), [.. targets]);
        var table = MonitoringTables.Gaps;

        Assert.Equal("项目1、项目2、项目3、项目4、项目5等 7 个", table.ForReaders(new LinkRoot(""), gaps).Rows.Single()[4].Text);
        Assert.Contains("项目6、项目7", table.Data(gaps).Rows.Single()[5].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_owes_a_target_and_has_none_is_told_by_the_name_of_its_other_years()
    {
        var before = Target(Closed) with
        {
            Period = new ProjectPeriod(new PartialDate(2023, 1, null), null),
        };

        var review = Reviewed with { Project = before.Code, Unit = before.Unit };

        Assert.Equal([before.Name], On(new(2026, 9, 18), before, review).Single().Missing.AsEnumerable());
        Assert.Empty(On(new(2026, 9, 18), before with { Period = null }, review));
    }

    private static ProjectTarget Other => Target(Open) with { Code = Roads, Name = "道路养护" };

    private static ImmutableArray<MonitoringGap> On(DateOnly day, params IDisclosureRecord[] records) =>
        On(day, [7], records);

    private static ImmutableArray<MonitoringGap> On(
        DateOnly day, int[] months, params IDisclosureRecord[] records) =>
        MonitoringGaps.Of(SetOn(day, months, records), Open);

    private static RecordSet SetOn(DateOnly day, int[] months, params IDisclosureRecord[] records) => new(
        SampleRecords.Portal with { Process = ProcessRules.Usual with { MonitoringMonths = [.. months] } },
        [.. SampleRecords.Units, .. records], day);
}
