using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Clocks;
using Disclosure.Site.Pages.DisclosureClocks;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Pages.DisclosureClocks;

public sealed class DisclosurePagesTests
{
    [Fact]
    public void A_unit_that_published_late_and_one_that_has_not_are_listed_the_missing_one_first()
    {
        var page = Make(
            SmallContent.Approved(Stage.Budget, SmallContent.Department, new(2025, 1, 1), new(2025, 1, 31)),
            SmallContent.Approved(Stage.Budget, SmallContent.School, new(2025, 3, 1), null),
            SmallContent.Stated(0, 0), SmallContent.Target("101001-001", 1));

        Assert.Equal([("101001", 10), ("101", 10)], page.Overdue.Select(entry => (entry.Code, entry.Duty.Clock.DaysLate)));
        Assert.Equal(["逾期未公开", "逾期公开"], page.Overdue.Select(entry => entry.State.Text));
    }

    [Fact]
    public void A_unit_without_an_approval_of_its_own_is_covered_by_its_department_and_not_counted_late_again()
    {
        var page = Make(
            SmallContent.Approved(Stage.Budget, SmallContent.Department, new(2025, 1, 1), null),
            SmallContent.Target("101001-001", 1));

        Assert.Equal("101", Assert.Single(page.Overdue).Code);
        Assert.True(page.Matrix.Single(entry => entry is { Code: "101001", Duty.Stage: Stage.Budget }).Duty.IsCoveredByDepartment);
    }

    [Fact]
    public void Accounts_of_a_year_that_has_not_ended_are_not_due_rather_than_not_approved()
    {
        var page = Make(SmallContent.Target("101001-001", 1));

        Assert.Equal(["未到期", "未到期", "未到期"], StatesOf(Stage.Accounts));
        Assert.Equal(["未批复", "未批复", "未批复"], StatesOf(Stage.Budget));

        IEnumerable<string> StatesOf(Stage stage) =>
            page.Matrix.Where(entry => entry.Duty.Stage == stage).Select(entry => entry.State.Text);
    }

    [Fact]
    public void The_day_of_publication_is_shown_and_of_what_is_overdue_it_is_said_that_there_is_none()
    {
        var page = Make(
            SmallContent.Approved(Stage.Budget, SmallContent.Department, new(2025, 1, 1), new(2025, 1, 31)),
            SmallContent.Approved(Stage.Budget, SmallContent.School, new(2025, 3, 1), null),
            SmallContent.Stated(0, 0), SmallContent.Target("101001-001", 1));
        var shown = ClockTables.Overdue.BelowHeading(page, page.Overdue);

        Assert.Equal(
            ["示例区第一小学", "2025 年预算公开", null, "2025年3月21日", "尚未公开", "10", "项目目标 0/1，待公开项目101001-001"],
            shown.Rows[0].Select(cell => cell.Text));
        Assert.Equal(
            ["示例区教育局", "2025 年预算公开", null, "2025年1月21日", "2025年1月31日", "10", "整体目标已公开（2025年1月31日）"],
            shown.Rows[1].Select(cell => cell.Text));
    }

    [Fact]
    public void The_government_itself_has_the_first_row()
    {
        var page = Make(SmallContent.Approved(Stage.Budget, null, new(2025, 1, 10), new(2025, 1, 20)), SmallContent.Government);

        Assert.Equal(("", "按期公开"), (page.Matrix[0].Code, page.Matrix[0].State.Text));
        Assert.Equal("批复后第 10 天", ClockWords.Days(page.Matrix[0].Duty.Clock));
    }

    [Fact]
    public void The_figures_of_a_year_add_up_to_its_units()
    {
        var page = Make(
            SmallContent.Approved(Stage.Budget, SmallContent.Department, new(2025, 1, 1), new(2025, 1, 15)),
            SmallContent.Target("101001-001", 1));

        Assert.NotEmpty(page.Summaries);
        Assert.All(page.Summaries, summary => Assert.Equal(3, summary.Counts.Due + summary.Counts.NotDue + summary.Counts.NotApproved));
    }

    [Fact]
    public void A_unit_without_a_record_is_not_on_time_whatever_day_somebody_typed()
    {
        var page = Make(
            SmallContent.Approved(Stage.Budget, SmallContent.Department, new(2025, 1, 20), new(2025, 2, 6)),
                SmallContent.Target("101001-001", 1));
        var entry = page.Matrix.Single(entry => entry is { Code: "101", Duty.Stage: Stage.Budget });

        Assert.Equal(("逾期未公开", "缺整体目标"), (entry.State.Text, entry.Completeness));
        var counts = page.Summaries.Single(summary => summary.Stage == Stage.Budget).Counts;
        Assert.Equal((1, 2), (counts.OnTime, counts.Due));
    }

    [Fact]
    public void A_unit_that_owes_nothing_is_listed_with_its_approval_and_counted_nowhere()
    {
        var page = Make(
            SmallContent.Approved(Stage.Budget, SmallContent.Department, new(2025, 1, 1), new(2025, 1, 15)),
            SmallContent.Approved(Stage.Budget, SmallContent.School, new(2025, 3, 1), null), SmallContent.Stated(0, 0));
        var entry = page.Matrix.Single(entry => entry is { Code: "101001", Duty.Stage: Stage.Budget });

        Assert.Equal(("不适用", "没有应单独公开的绩效表"), (entry.State.Text, entry.Completeness));
        Assert.Empty(page.Overdue);
        Assert.Equal(1, page.Summaries.Single(summary => summary.Stage == Stage.Budget).Counts.Due);
    }

    [Fact]
    public void How_on_time_is_counted_is_told_with_the_places_own_rules()
    {
        var portal = SmallContent.Portal with
        {
            Duties = new DutyRules
            {
                EmptyTables = [BudgetKind.GovernmentFund],
                KeyEvaluations = 3,
                Ended =
                [
                    new EndedDuty("101001-001", SmallContent.Year, "项目提前结束"),
                    new EndedDuty("101001", SmallContent.Year, "机构撤并"),
                    new EndedDuty("101001-009", SmallContent.Year, "并入其他项目"),
                ],
            },
        };
        var page = DisclosurePages.Plan(SmallContent.With(portal, SmallContent.Target("101001-001", 1))).Only<DisclosurePage>();
        var html = page.ToHtml();

        Assert.Contains("没有项目的政府性基金预算要有空表说明", html, StringComparison.Ordinal);
        Assert.Contains("每年至少 3 个", html, StringComparison.Ordinal);
        Assert.Contains("项目提前结束", html, StringComparison.Ordinal);
        Assert.Equal(
            [("项目101001-001", "projects/101001-001/"), ("示例区第一小学", "units/101001/"), ("101001-009", null)],
            page.Ended.Select(ended => (ended.Name, ended.Path)));
    }

    [Fact]
    public void What_the_process_should_have_made_and_did_not_stands_beside_the_rate_of_what_it_made()
    {
        var unmonitored = SampleRecords.Target(SampleRecords.Open) with { Code = ProcessSamples.Theatre, Name = "区剧场改造" };
        var records = ProcessSamples.PublishedOn(new(2026, 8, 20), ProcessSamples.Monitored with { Measures = [] });
        var all = new RecordSet(records.Portal, [.. records.All, unmonitored], publications: records.Publications);
        var page = DisclosurePages.Plan(SampleContext.Of(all)).Only<DisclosurePage>();
        var year = page.Process.Single(one => one.Year == SampleRecords.Open);

        Assert.Equal((1, 1, 1), (year.Counts.Due, year.Counts.OnTime, year.UnmadeMonitoring));
        Assert.Contains("应当形成而没有形成的不在及时率里", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_which_nothing_was_made_is_not_passed_over_where_results_should_have_been_applied()
    {
        var result = SampleRecords.Self() with { Year = new(2024) };
        var page = DisclosurePages.Plan(SampleContext.Of(SampleRecords.With(
            SampleRecords.Target(new(2024)), result, SampleRecords.Target(SampleRecords.Open)))).Only<DisclosurePage>();
        var year = page.Process.Single(one => one.Year == new FiscalYear(2024));

        Assert.Equal((0, 1), (year.Counts.Due, year.UnmadeApplications));
        Assert.Equal("1", ProcessClockTables.Summaries.ForReaders(page, [year]).Rows.Single()[^1].Text);
    }

    private static DisclosurePage Make(params IDisclosureRecord[] records) =>
        DisclosurePages.Plan(SmallContent.With(records)).Only<DisclosurePage>();
}
