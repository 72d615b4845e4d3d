using Disclosure.Model.Approvals;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Results;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

public sealed class ProjectPagesTests
{
    [Fact]
    public void Years_come_newest_first()
    {
        var page = SamplePages.Project(Whole());

        Assert.Equal([2026, 2025], page.Years.Select(year => year.Year));
        Assert.Equal("projects/101-001/", page.Path);
    }

    [Fact]
    public void Target_and_result_stand_side_by_side_as_written()
    {
        var row = RowOf(Whole(), "改造小区数量");

        Assert.Equal("≥12个", row.Target);
        Assert.Equal("11个", row.Actual);
        Assert.Equal("50", row.Weight);
        Assert.Equal("45.83", row.Score);
        Assert.Equal("一个小区居民意见未统一", row.Reason);
        Assert.Null(row.TargetNote);
    }

    [Fact]
    public void An_unmet_target_is_told_in_words()
    {
        Assert.Equal("未达成", RowOf(Whole(), "改造小区数量").Attainment!.Text);
        Assert.Equal("达成", RowOf(Whole(), "居民满意度").Attainment!.Text);
    }

    [Fact]
    public void The_recomputed_points_stand_beside_the_approved_ones_with_their_receipt()
    {
        var receipt = RowOf(Whole(), "改造小区数量").Receipt!;

        Assert.Equal("核算 45.83 分", receipt.Summary);
        Assert.Contains("11个 ÷ 12个", receipt.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_not_the_one_published_with_the_budget_is_said()
    {
        var records = With(Target(Closed), Self(Result("改造小区数量", "≥10个", "11个", 50m, 50m)), AccountsAct(new DateOnly(2026, 8, 27)));

        Assert.Equal("预算公开时为 ≥12个", RowOf(records, "改造小区数量").TargetNote);
    }

    [Fact]
    public void An_indicator_added_after_the_budget_is_said()
    {
        var records = With(Target(Closed), Self(Result("新增指标", "≥1个", "1个", 50m, 50m)), AccountsAct(null));

        Assert.Equal("预算公开时未列此项", RowOf(records, "新增指标").TargetNote);
    }

    [Fact]
    public void A_promised_indicator_without_a_result_is_still_listed()
    {
        var records = With(Target(Closed), Self(Result("改造小区数量", "≥12个", "12个", 50m, 50m)), AccountsAct(null));
        var last = SamplePages.Project(records).Years[0].Indicators!.Groups[^1];

        Assert.Equal("预算公开时列有、自评表未列的指标", last.Name);
        Assert.Equal(["居民满意度"], last.Rows.Select(row => row.Name));
    }

    [Fact]
    public void An_unpromised_table_says_nothing_of_promises()
    {
        var records = With(Self(), AccountsAct(null));

        Assert.Null(RowOf(records, "改造小区数量").TargetNote);
        Assert.Equal("缺", SamplePages.Project(records).Years[0].Parts.Promised.Reason!.State);
    }

    [Fact]
    public void Values_that_cannot_be_read_are_shown_to_the_letter()
    {
        var records = With(Self(Result("受益人数", "2280次（详见附件）", "  ", 10m, null)), AccountsAct(null));

        Assert.Equal("2280次（详见附件）", RowOf(records, "受益人数").Target);
        Assert.Equal("", RowOf(records, "受益人数").Score);
    }

    [Fact]
    public void Amounts_are_in_ten_thousand_yuan_with_two_decimals_whatever_unit_the_form_has()
    {
        var funds = SamplePages.Project(Whole()).Years[1].Funds!;

        Assert.Equal(
            ["资金", "年初预算（万元）", "全年预算数（万元）", "全年执行数（万元）", "分值", "执行率", "得分"],
            funds.Table.Columns.Select(column => column.Header));
        Assert.Equal(["年度资金总额", null, "640.00", "602.13", "10", "94.08%", "9.41"], funds.Table.Rows[0].Select(cell => cell.Text));
        Assert.Equal("全年预算数 640 万元，全年执行数 602.13 万元，执行率 94.08%", funds.Execution!.Text);
    }

    [Fact]
    public void Total_and_grade_are_the_approved_ones_and_the_recomputed_stand_below()
    {
        var totals = SamplePages.Project(Whole()).Years[1].Totals!;

        Assert.Equal(["批复（自评）", "65.24", "中"], totals.Rows[0].Take(3).Select(cell => cell.Text));
        Assert.Equal("各项得分相加", totals.Rows[1][0].Text);
        Assert.Equal("按规则核算", totals.Rows[2][0].Text);
    }

    [Fact]
    public void A_budget_year_has_no_result_and_says_why()
    {
        var year = SamplePages.Project(Whole()).Years[0];

        Assert.DoesNotContain(year.Indicators!.Columns, column => column.Heading == "实际完成值");
        Assert.Null(year.Totals);
        Assert.Equal("未到期", year.Parts.Evaluated.Reason!.State);
    }

    [Fact]
    public void An_overdue_self_evaluation_is_said_with_its_days()
    {
        var missing = SamplePages.Project(With(Target(Closed), AccountsAct(null))).Years[0].Parts.Evaluated.Reason!;

        Assert.Equal("逾期", missing.State);
        Assert.Contains("逾期 16 天", missing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_record_keeps_its_place_and_shows_only_why()
    {
        var withheld = Target(Closed) with { Withheld = new Withholding("《条例》第十四条", "涉及装备部署") };
        var page = SamplePages.Project(With(withheld, AccountsAct(null)));
        var html = page.ToHtml();

        Assert.Equal("不予公开", page.Years[0].Parts.Promised.Reason!.State);
        Assert.Equal("《条例》第十四条", page.Years[0].Parts.Promised.Reason!.Basis);
        Assert.DoesNotContain("改造小区数量", html, StringComparison.Ordinal);
        Assert.DoesNotContain("640", html, StringComparison.Ordinal);
        Assert.Empty(page.Tables);
    }

    [Fact]
    public void The_page_is_dated_by_its_newest_publication() =>
        Assert.Equal(new DateOnly(2026, 8, 27), SamplePages.Project(Whole()).Published);

    [Fact]
    public void An_evaluation_stands_beside_the_self_evaluation_with_the_difference()
    {
        var evaluation = new Evaluation
        {
            Project = Sewers,
            Unit = School,
            Year = Closed,
            Kind = EvaluationKind.Recheck,
            Title = "老旧小区改造自评抽查复核",
            Evaluator = "示例区财政局",
            Total = new(60.5m),
            Grade = Grade.Fair,
            Findings = [new EvaluationFinding("一个小区未开工", "尽快开工", new DateOnly(2026, 12, 31))],
        };
        var year = SamplePages.Project(With(Target(Closed), Self(), evaluation, AccountsAct(new DateOnly(2026, 8, 27)))).Years[0];

        Assert.Equal(["抽查复核", "示例区财政局", "60.5", "中", "−4.74"], year.Comparison!.Rows[1].Select(cell => cell.Text));
        Assert.Equal(["1. 一个小区未开工", "尽快开工", "2026年12月31日"], Assert.Single(year.Evaluations).Findings!.Rows[0].Select(cell => cell.Text));
    }

    [Fact]
    public void The_history_holds_a_row_for_each_year_that_leads_to_its_section()
    {
        var history = SamplePages.Project(Whole()).History;

        Assert.Equal(["#y2026", "#y2025"], history.Rows.Select(row => row[0].Href!));
        Assert.Equal("1 / 2", history.Rows[1][5].Text);
    }

    [Fact]
    public void Names_from_outside_are_shown_and_never_run()
    {
        const string Script = "<script>alert(1)</script>";
        var records = With(
            Target(Closed) with { Name = Script },
            Self(Result(Script, Script, Script, 10m, 10m, Script)) with { Name = Script },
            AccountsAct(new DateOnly(2026, 8, 27)));
        var page = SamplePages.Project(records).ToDocument();

        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal(Script, page.QuerySelector("h1").Words());
        Assert.Contains(Script, page.QuerySelector(".indicators").Words(), StringComparison.Ordinal);
    }

    private static IndicatorRow RowOf(RecordSet records, string name) =>
        SamplePages.Project(records).Years.First(year => year.SelfEvaluation is not null)
            .Indicators!.Groups.SelectMany(group => group.Rows).First(row => row.Name == name);
}
