using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Registry;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Applications;
using Disclosure.Site.Pages.Home;
using Disclosure.Site.Tests.Pages.ProjectProfile;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Pages.Applications;

public sealed class ApplicationsPageTests
{
    [Fact]
    public void The_year_is_that_of_the_money_and_the_figures_tell_how_much_less_there_is()
    {
        var page = Page("applications/2027/", OutcomeSamples.Whole);

        Assert.Equal((2027, 2025), (page.Year.Number, page.Evaluated.Number));
        Assert.Equal(
            [("压减", "1", "1 个因评价结果，少安排 140 万元"), ("取消", "0", null), ("增加", "0", null), ("保持", "0", "前后相差不超过 5%")],
            page.Tiles.Select(tile => (tile.Name, tile.Value, tile.Note)));
        Assert.Empty(page.Undecided);
    }

    [Fact]
    public void Less_money_for_less_work_is_in_the_sums_and_is_not_owed_to_the_result()
    {
        var page = Page("applications/2027/", OutcomeSamples.District(OutcomeSamples.Cut with { Cause = ApplicationCause.Workload }));

        Assert.Equal(("压减", "1", "没有因评价结果的"), (page.Tiles[0].Name, page.Tiles[0].Value, page.Tiles[0].Note));
        Assert.Equal(
            ["合计", "1", "640.00", "500.00", "-140.00", "0", "0.00"],
            ApplicationLists.Decisions.ForReaders(page, page.Decisions).Footer.Select(cell => cell.Text));
        Assert.Contains("任务量变化", page.ToDocument().QuerySelector("#budget + *")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_is_neither_more_nor_less_and_its_sum_stands_in_the_table_alone()
    {
        var page = Page("applications/2027/", OutcomeSamples.District(Kept(6_650_000m)));
        var kept = page.Tiles[3];

        Assert.Equal(("保持", "1", "前后相差不超过 5%"), (kept.Name, kept.Value, kept.Note));
        Assert.Contains("“保持”是前后相差不超过 5%。", page.ToDocument().Body.Words(), StringComparison.Ordinal);
        Assert.Equal("25.00", ApplicationLists.Decisions.ForReaders(page, page.Decisions).Footer[4].Text);
    }

    [Fact]
    public void What_is_called_kept_and_is_farther_apart_is_counted_beside_it() => Assert.Equal(
        "前后相差不超过 5%，其中 1 个相差超过 5%",
        Page("applications/2027/", OutcomeSamples.District(Kept(6_800_000m))).Tiles[3].Note);

    [Fact]
    public void Money_of_transfers_is_in_no_sum_over_budgets_and_the_page_says_so()
    {
        var transfer = OutcomeSamples.Cut with
        {
            Project = null,
            Unit = SampleRecords.Department,
            Subject = ApplicationSubject.Transfer,
            Basis = EvaluationKind.Comprehensive,
        };
        var page = Page("applications/2027/", OutcomeSamples.District(OutcomeSamples.Cut, OutcomeSamples.Comprehensive, transfer));

        Assert.Equal(("1", "1 个因评价结果，少安排 140 万元"), (page.Tiles[0].Value, page.Tiles[0].Note));
        Assert.StartsWith("各项决定的个数和金额未含：转移支付", page.NotSummed, StringComparison.Ordinal);
        Assert.Contains(page.NotSummed!, page.ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_result_that_was_not_applied_though_the_last_day_is_past_is_listed()
    {
        var records = SampleRecords.With(
            SampleRecords.Target(new(2024)), OutcomeSamples.Self with { Year = new(2024) }, SampleRecords.Target(SampleRecords.Open),
            OutcomeSamples.Cut with { Year = new(2024), AppliedTo = new(2026), Project = null, Unit = SampleRecords.Department });
        var page = Page("applications/2026/", records);
        var row = Assert.Single(page.Unmade);

        Assert.Equal(("老旧小区雨污分流改造", "示例区住房保障中心", "逾期"), (row.Name, row.Unit, row.State.Text));
        Assert.Contains("未含：到期没有公开的项目 1 个。", page.ToDocument().Body.Words(), StringComparison.Ordinal);
        Assert.Equal(
            "1", SamplePages.Home(records).Outcomes!.Tiles.Single(tile => tile.Name == "到期没有公开结果应用").Value);
    }

    [Fact]
    public void Decisions_add_up_over_those_that_tell_both_amounts()
    {
        var page = Page("applications/2027/", OutcomeSamples.Whole);
        var footer = ApplicationLists.Decisions.ForReaders(page, page.Decisions).Footer;

        Assert.Equal(["合计", "1", "640.00", "500.00", "-140.00", "1", "-140.00"], footer.Select(cell => cell.Text));
    }

    [Fact]
    public void Where_no_decision_tells_both_amounts_there_is_no_sum()
    {
        var page = Page("applications/2027/", OutcomeSamples.District(OutcomeSamples.Cut with { After = null }));
        var footer = ApplicationLists.Decisions.ForReaders(page, page.Decisions).Footer;

        Assert.Equal(["合计", "1", null, null, null, "1", null, "1"], footer.Select(cell => cell.Text));
    }

    [Fact]
    public void Transfers_to_towns_stand_apart_from_budgets()
    {
        var transfer = OutcomeSamples.Cut with
        {
            Project = null,
            Unit = SampleRecords.Department,
            Subject = ApplicationSubject.Transfer,
            Basis = EvaluationKind.Comprehensive,
        };
        var page = Page("applications/2027/", OutcomeSamples.District(OutcomeSamples.Cut, OutcomeSamples.Comprehensive, transfer));

        Assert.Equal("老旧小区雨污分流改造", Assert.Single(page.Budget!.Rows)[0].Text);
        Assert.Equal("综合绩效评价 82 分（良）", Assert.Single(page.Transfers!.Rows)[1].Text);
    }

    [Fact]
    public void A_poor_result_without_a_decision_is_listed_and_not_due_while_the_budget_is_not_decided()
    {
        var page = Page("applications/2027/", OutcomeSamples.District(
            OutcomeSamples.Cut with { Year = new(2024), Project = null, Unit = SampleRecords.Department }));
        var row = Assert.Single(ApplicationLists.Undecided.ForReaders(page, page.Undecided).Rows);

        Assert.Equal("老旧小区雨污分流改造", row[0].Text);
        Assert.Equal(("抽查复核 79.55 分（中）", "单位自评 91.57 分（优）"), (row[1].Text, row[1].Note));
        Assert.Equal("未到期", row[2].Badge!.Text);
    }

    [Fact]
    public void A_year_whose_budget_is_decided_has_its_page_for_what_was_not_applied()
    {
        var records = SampleRecords.With(
            OutcomeSamples.Self with { Year = new(2024), Grade = Grade.Poor }, SampleRecords.Target(SampleRecords.Open));
        var page = Page("applications/2026/", records);

        Assert.Equal("没有处理决定", Assert.Single(page.Undecided).State.Text);
        Assert.Contains("还没有公开把评价结果用到 2026 年预算的决定", page.ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitKind.Expired, "不适用")]
    [InlineData(ExitKind.PoorResult, "不适用")]
    public void Every_page_says_the_same_of_a_poor_result_of_what_ended(ExitKind kind, string state)
    {
        var self = OutcomeSamples.Self with { Year = new(2024), Grade = Grade.Poor };
        var exit = ChainSamples.Stopped with { Year = new(2024), Date = new DateOnly(2024, 12, 31), Kind = kind };
        var other = OutcomeSamples.Cut with { AppliedTo = new(2026), Year = new(2024), Project = null, Unit = SampleRecords.Department };
        var ended = SampleRecords.With(self, exit, other);
        var runs = SampleRecords.With(self, other);

        Assert.Equal(state, SamplePages.Project(ended).Years[0].Strip.Steps[4].State.Text);
        Assert.Empty(Page("applications/2026/", ended).Undecided);
        Assert.Equal(0, HomeOf(ended).Undecided);
        Assert.Single(Page("applications/2026/", runs).Undecided);
        Assert.Equal(1, HomeOf(runs).Undecided);
    }

    [Fact]
    public void Without_applications_and_poor_results_there_is_no_such_page()
    {
        var records = SampleRecords.With(SampleRecords.Self() with { Grade = Grade.Good });

        Assert.DoesNotContain(
            PageKinds.PlanAll(SampleContext.Of(records)), plan => plan.Path.StartsWith("applications/", StringComparison.Ordinal));
    }

    private static DueOutcomes HomeOf(RecordSet records) => ((HomePage)OutcomeSamples.PageAt("", records)).Outcomes!;

    private static ResultApplication Kept(decimal after) => OutcomeSamples.Cut with
    {
        Decision = ApplicationDecision.Kept,
        After = Money.FromYuan(after),
    };

    private static ApplicationsPage Page(string path, RecordSet records) => (ApplicationsPage)OutcomeSamples.PageAt(path, records);
}
