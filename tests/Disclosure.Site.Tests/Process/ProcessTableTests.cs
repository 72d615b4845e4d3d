using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Registry;
using Disclosure.Model.Budgets;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using static Disclosure.Site.Tests.Process.ProcessSamples;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Process;

public sealed class ProcessTableTests
{
    private static readonly ILinkRoot Page = new LinkRoot("assessments/2026/");

    [Fact]
    public void An_assessment_says_what_was_asked_assessed_and_given_and_who_answers_for_it()
    {
        var records = PublishedOn(new DateOnly(2025, 11, 1), Assessed);
        var row = AssessmentRow.Of(records, Assessed);
        var shown = AssessmentTables.Assessments.ForReaders(Page, [row]);

        Assert.Equal(
            [
                "评估对象", "类别", "评估机构", "评估总分", "评估结论", "申报金额（万元）", "评估核定金额（万元）", "预算安排（万元）", "报告", "责任岗位", "公开日期",
            ],
            shown.Columns.Select(column => column.Header));
        Assert.Equal(
            [
                "老旧小区雨污分流改造", "新增项目", "示例区财政局绩效评价中心", "82.5", "部分支持", "800.00", "650.00", "640.00", "查看报告", "项目科科长",
                "2025年11月1日",
            ],
            shown.Rows[0].Select(Words));
        Assert.Equal("../../projects/101-001/#y2026-assessment", shown.Rows[0][0].Href);
        Assert.Equal("示例区住房保障中心", shown.Rows[0][0].Note);
        Assert.Equal("../../assessments/2026/101-001/", shown.Rows[0][8].Href);
        Assert.Equal(Yuan(1_500_000m), row.Cut);
    }

    [Fact]
    public void Data_has_codes_amounts_in_yuan_and_the_days()
    {
        var records = PublishedOn(new DateOnly(2025, 11, 1), Assessed);
        var data = AssessmentTables.Assessments.Data([AssessmentRow.Of(records, Assessed)]);

        Assert.Equal("101-001", Cell(data, "code").Text);
        Assert.Equal(8_000_000m, Cell(data, "requested").Number);
        Assert.Equal(1_500_000m, Cell(data, "cut").Number);
        Assert.Equal("2025-10-15", Cell(data, "date").Text);
        Assert.Equal("2025-11-12", Cell(data, "dueDate").Text);
        Assert.Equal("按期公开", Cell(data, "state").Text);
    }

    [Fact]
    public void A_page_about_one_project_hides_whose_it_is_from_readers_and_not_from_data()
    {
        var row = AssessmentRow.Of(With(Assessed), Assessed);
        var table = AssessmentTables.Assessments.Hiding(ProcessColumns.Subject);

        Assert.Equal("类别", table.ForReaders(Page, [row]).Columns[0].Header);
        Assert.Equal(KeysOf(AssessmentTables.Assessments.Data([row])), KeysOf(table.Data([row])));
    }

    [Fact]
    public void The_budget_that_followed_is_the_target_s_and_never_made_up()
    {
        Assert.Equal((Yuan(6_400_000m), null), Given(With(Target(Open), Assessed), Assessed));
        Assert.Equal((null, "未公开"), Given(With(Assessed), Assessed));
        Assert.Equal((null, "不予公开"), Given(With(Target(Open) with { Withheld = Secret }, Assessed), Assessed));
        Assert.Equal((null, null), Given(With(Target(Open) with { Funds = new Funds([]) }, Assessed), Assessed));
        Assert.Equal((null, "未安排"), Given(With(Unsupported), Unsupported));
        Assert.Equal((null, "未安排"), Given(With(Assessed with { Project = Theatre }, Refused), Assessed with { Project = Theatre }));
    }

    [Fact]
    public void A_budget_that_is_still_to_come_is_not_due()
    {
        var next = Assessed with { Year = new(2027), Date = new DateOnly(2026, 9, 10) };

        Assert.Equal((null, "未到期"), Given(With(next), next));
    }

    [Fact]
    public void What_is_withheld_says_so_in_every_cell_that_would_tell_it()
    {
        var kept = (Assessment)Assessed.ToWithheld(Secret);
        var cells = AssessmentTables.Assessments.ForReaders(Page, [AssessmentRow.Of(With(Target(Open), kept), kept)]).Rows[0];

        Assert.Equal(["不予公开", "不予公开", "不予公开"], cells[4..7].Select(Words));
    }

    [Fact]
    public void A_review_tells_its_last_word_how_often_it_was_sent_back_and_each_round()
    {
        var row = ReviewRow.Of(With(Target(Open), Reviewed), Reviewed);
        var cells = ReviewTables.Reviews.ForReaders(Page, [row]).Rows[0];
        var rounds = ReviewTables.Rounds.Hiding(ProcessColumns.Subject).ForReaders(Page, row.Rounds).Rows;

        Assert.Equal(["老旧小区雨污分流改造", "650.00", "审核通过", null, "绩效管理科", "2025年11月20日", "640.00"], cells[..7].Select(Words));
        Assert.Equal("退回过 1 次", cells[2].Note);
        Assert.Equal(["2025年11月3日", "预算科", "退回修改", "产出指标没有数量。"], rounds[0][..4].Select(Words));
        Assert.Equal(["2025年11月20日", "绩效管理科", "审核通过", null], rounds[1][..4].Select(Words));
    }

    [Fact]
    public void A_monitoring_tells_both_monitors_and_that_payments_are_held_back()
    {
        var row = MonitoringRow.Of(With(Target(Open), Monitored), Monitored);
        var cells = MonitoringTables.Monitoring.ForReaders(Page, [row]).Rows[0];

        Assert.Equal(
            ["老旧小区雨污分流改造", "2026年7月31日", "暂缓拨款", "1", "640.00", "160.00", "25%", "工程科科长"], cells[..8].Select(Words));
        Assert.Equal("共监控 2 个", cells[3].Note);
    }

    [Fact]
    public void A_monitoring_is_off_where_spending_or_an_indicator_is_and_said_to_be_neither_where_it_says_nothing()
    {
        Assert.Equal("有偏离", State(Monitored with { Measures = [] }));
        Assert.Equal("有偏离", State(Monitored with { Measures = [], Indicators = [] }));
        Assert.Equal("未偏离", State(Monitored with { Measures = [], Indicators = [], Spending = new MonitoredSpending() }));
        Assert.Equal("有偏离", State(Monitored with
        {
            Measures = [],
            Spending = null,
            Indicators = [Watched("小区", "12个", null) with { Outlook = CompletionOutlook.Impossible }],
        }));
        Assert.Null(State(Monitored with { Measures = [], Indicators = [], Spending = null }));
        Assert.Equal("不予公开", State((MonitoringRecord)Monitored.ToWithheld(Secret)));
    }

    [Fact]
    public void Payments_that_were_resumed_are_held_back_no_more()
    {
        var resumed = new MonitoringMeasure(MonitoringMeasureKind.Resumed, new DateOnly(2026, 9, 1), null, "已整改", null);

        Assert.Equal("有偏离", State(Monitored with { Measures = [.. Monitored.Measures, resumed] }));
    }

    [Fact]
    public void Spending_is_monitored_like_an_indicator()
    {
        var items = MonitoringRow.Of(With(Target(Open), Monitored), Monitored).Items;
        var cells = MonitoringTables.Items.Hiding(ProcessColumns.Subject, "date").ForReaders(Page, items).Rows;

        Assert.Equal(
            ["预算执行", "640 万元", "160 万元（25%）", "500 万元", "比序时进度慢 33 个百分点", "招标晚了两个月", "8 月底前开工", null], cells[0].Select(Words));
        Assert.Equal(
            ["改造小区数量", "≥12个", "3个", null, "应完成 7 个", "经费保障、人员保障：施工队不足", "增加两支施工队", "有可能"], cells[1].Select(Words));
        Assert.Equal(["居民满意度", "≥90%", "92%", null, "没有偏离", null, null, "确定能"], cells[2].Select(Words));
    }

    [Fact]
    public void A_measure_tells_how_much_why_and_where_the_money_went()
    {
        var row = MonitoringRow.Of(With(Target(Open), Monitored), Monitored);
        var cells = MonitoringTables.Measures.ForReaders(Page, row.Measures).Rows;

        Assert.Equal(["暂缓拨款", "2026年8月5日", "200.00", "进度严重滞后", null], cells[0].Skip(1).Select(Words));
        Assert.Equal(["收回资金", "2026年8月20日", "90.00", "年内用不完", "调整用于农村公路养护"], cells[1].Skip(1).Select(Words));
    }

    [Fact]
    public void An_exit_of_a_day_to_come_is_announced()
    {
        var announced = Ended with { Date = new DateOnly(2026, 12, 31) };
        var shown = ExitTables.Exits.ForReaders(Page, [ExitRow.Of(With(Target(Open), announced), announced)]);
        var cell = shown.Columns.Zip(shown.Rows[0]).Single(pair => pair.First.Header == "退出日期").Second;

        Assert.Equal(("将于 2026年12月31日退出", "示例区人民政府决定"), (cell.Text, cell.Note));
    }

    [Fact]
    public void An_exit_tells_how_why_and_what_became_of_the_money()
    {
        var cells = ExitTables.Exits.ForReaders(Page, [ExitRow.Of(With(Target(Open), Ended), Ended)]).Rows[0];

        Assert.Equal(
            ["老旧小区雨污分流改造", "中途停止", "2026年9月1日", "方案不可行", "480.00", "400.00", "交回区财政统筹"], cells[..7].Select(Words));
        Assert.Equal("示例区人民政府决定", cells[2].Note);
    }

    private static string? State(MonitoringRecord record) => MonitoringRow.Of(With(Target(Open), record), record).State?.Text;

    private static (Money?, string?) Given(RecordSet records, Assessment record) =>
        BudgetedAmount.Of(records, record) is var budgeted ? (budgeted.Amount, budgeted.WhyNone?.Text) : default;

    private static string? Words(FactCell cell) => cell.Text ?? cell.Badge?.Text;

    private static IEnumerable<string> KeysOf(DataTable table) => table.Columns.Select(column => column.Key);

    private static DataCell Cell(DataTable table, string key) =>
        table.Rows.Single()[table.Columns.Select((column, i) => (column.Key, i)).Single(column => column.Key == key).i];
}
