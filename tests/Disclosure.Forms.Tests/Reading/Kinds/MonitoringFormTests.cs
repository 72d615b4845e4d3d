using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>项目支出绩效目标执行监控表 (财预〔2019〕136号), the ministry's and local ones.</summary>
public sealed class MonitoringFormTests : ReadingTest
{
    [Fact]
    public void The_ministrys_form_is_monitoring_on_the_last_day_of_its_months()
    {
        var record = Record(sheet => sheet.Monitoring());

        Assert.Equal(
            ("101002", 2024, new DateOnly(2024, 7, 31), "市民中心运行维护费"),
            (record.Unit.Value, record.Year.Number, record.Date, record.Name));
        Assert.Equal("做好大厅维护，全年受理 12000 件。", record.Goal);
        Assert.Empty(record.Items);
    }

    [Fact]
    public void Its_money_is_read_by_source_and_the_rate_is_told_by_the_amounts()
    {
        var record = Record(sheet => sheet.Monitoring());

        Assert.Equal(
            (1_500_000m, 800_000m, 1_485_000m),
            (record.Spending!.Budget!.Value.Yuan, record.Spending.Executed!.Value.Yuan, record.Spending.Forecast!.Value.Yuan));
        Assert.Equal(
            [(FundKind.Fiscal, "本年一般公共预算拨款", 1_200_000m, 700_000m, 1_185_000m), (FundKind.Other, null, 300_000m, 100_000m, 300_000m)],
            record.Sources.Select(
                row => (row.Kind, row.Label, row.Budget!.Value.Yuan, row.Executed!.Value.Yuan, row.Forecast!.Value.Yuan)));
    }

    [Fact]
    public void Its_indicators_have_progress_forecast_causes_and_outlook()
    {
        var indicators = Record(sheet => sheet.Monitoring()).Indicators;

        Assert.Equal(4, indicators.Length);
        Assert.Equal(
            ("产出指标", "数量指标", "办理事项数", "≥12000件", "7000件", "12500件", CompletionOutlook.Certain),
            (indicators[0].Level1, indicators[0].Level2, indicators[0].Level3, indicators[0].Target.Raw, indicators[0].Progress!.Raw,
                indicators[0].Forecast!.Raw, indicators[0].Outlook));
        Assert.Equal([DeviationCause.Staff, DeviationCause.Other], indicators[1].Causes.ToArray());
        Assert.Equal(("窗口缺员 3 人", CompletionOutlook.Possible, "已招聘"), (indicators[1].Cause, indicators[1].Outlook, indicators[1].Remark));
        Assert.Equal("产出指标", indicators[1].Level1);
        Assert.Null(indicators[3].Progress);
        Assert.Equal((CompletionOutlook.Impossible, "年底调查"), (indicators[3].Outlook, indicators[3].Remark));
    }

    [Fact]
    public void Every_cell_is_understood_and_nothing_is_said_of_the_form()
    {
        var result = Import(sheet => sheet.Monitoring());

        var table = result.Files.Single().Tables.Single();
        Assert.Equal((FormKind.ProjectMonitoring, 100), (table.Recognition.Kind, table.Recognition.Confidence));
        Assert.Equal(table.Cells.Total, table.Cells.Read);
        Assert.DoesNotContain(result.Findings, finding => finding.Code.StartsWith("DISC12", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1—7月", "2024-07-31")]
    [InlineData("１－７月", "2024-07-31")]
    [InlineData("1至9月", "2024-09-30")]
    [InlineData("上半年", "2024-06-30")]
    [InlineData("前三季度", "2024-09-30")]
    [InlineData("截至2月底", "2024-02-29")]
    [InlineData("截至8月15日", "2024-08-15")]
    [InlineData("2024年1-7月", "2024-07-31")]
    [InlineData("1-7月份", "2024-07-31")]
    public void The_months_of_the_headings_tell_the_day(string period, string day) =>
        Assert.Equal(day, Record(sheet => sheet.Monitoring(period)).Date.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("2024年7月31日", "2024-07-31")]
    [InlineData("2024-07-31", "2024-07-31")]
    [InlineData("2024.8.15", "2024-08-15")]
    [InlineData("1-7月", "2024-07-31")]
    public void Where_the_headings_leave_it_open_the_head_tells_the_day(string written, string day) =>
        Assert.Equal(day, Record(sheet => WithDay(sheet.Monitoring("1-N月"), written)).Date.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("2024年1-7月项目支出绩效目标执行监控表", "")]
    [InlineData("项目支出绩效运行监控表", "（2024年1-7月）")]
    public void The_title_or_the_line_below_it_tells_year_and_day(string title, string line) =>
        Assert.Equal(new DateOnly(2024, 7, 31), Record(sheet => sheet.Monitoring("1-N月", title, line)).Date);

    [Fact]
    public void A_form_that_does_not_tell_its_day_is_asked_about_it()
    {
        var result = Import(sheet => sheet.Monitoring("1-N月"));

        Assert.Null(Assert.Single(result.Records).Record);
        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.DayMissing);
    }

    [Fact]
    public void A_day_of_another_year_is_no_day_of_the_form()
    {
        var result = Import(sheet => WithDay(sheet.Monitoring("1-N月"), "2023年7月31日"));

        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.DayMissing);
        Assert.Equal(["C16"], Places(result, ImportCellFindings.NotUnderstood));
    }

    [Fact]
    public void A_head_that_tells_another_day_than_the_headings_is_kept_and_said()
    {
        var result = Import(sheet => WithDay(sheet.Monitoring(), "2024年8月6日"));

        var record = Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record);
        Assert.Equal(new DateOnly(2024, 7, 31), record.Date);
        Assert.Equal([("监控日期", "2024年8月6日")], record.Items.Select(item => (item.Label, item.Text)));
        Assert.Equal(["C16"], Places(result, ImportCellFindings.DayDiffers));
    }

    [Fact]
    public void Columns_that_places_add_have_their_fields_and_others_go_to_the_remark()
    {
        var indicator = Record(sheet => sheet.Rows(
            "A1",
            ["某区项目绩效运行监控表"],
            ["（2024年度）"],
            ["项目名称", "公园管护"],
            ["主管部门", "101-示例局"],
            ["项目资金（元）", "年度预算数", "1-7月支出数", "支出进度", "偏离度", "偏离原因", "纠偏措施"],
            ["年度资金总额", "1000", "200", "20%", "滞后", "招标晚", "抓紧"],
            ["一级指标", "二级指标", "三级指标", "指标值", "分值", "1-7月完成情况", "偏离度", "偏离原因", "纠偏措施", "完成目标可能性", "责任人意见"],
            ["产出指标", "数量指标", "公园数", "12个", "10", "4个", "慢 20%", "两处让地", "八月补上", "有可能", "同意"])
            .Merge("A1:K1", "A2:K2")).Indicators.Single();

        Assert.Equal(
            ("4个", "慢 20%", "两处让地", "八月补上"),
            (indicator.Progress!.Raw, indicator.Deviation, indicator.Cause, indicator.Correction));
        Assert.Equal((CompletionOutlook.Possible, "责任人意见：同意；分值：10"), (indicator.Outlook, indicator.Remark));
    }

    [Fact]
    public void Spending_off_its_way_says_why_and_what_is_done()
    {
        var spending = Record(sheet => sheet.Rows(
            "A1",
            ["某区项目绩效运行监控表"],
            ["（2024年度）"],
            ["项目名称", "公园管护"],
            ["主管部门", "101-示例局"],
            ["项目资金（元）", "", "年度预算数", "1-7月支出数", "支出进度", "偏离度", "偏离原因", "纠偏措施"],
            ["", "年度资金总额", "1000", "200", "20%", "滞后", "招标晚", "抓紧"],
            ["一级指标", "二级指标", "三级指标", "指标值", "1-7月完成情况", "全年预计完成情况"],
            ["产出指标", "数量指标", "公园数", "12个", "4个", "12个"])
            .Merge("A1:K1", "A2:K2", "A5:A6")).Spending!;

        Assert.Equal(
            (1000m, 200m, "滞后", "招标晚", "抓紧"),
            (spending.Budget!.Value.Yuan, spending.Executed!.Value.Yuan, spending.Deviation, spending.Cause, spending.Correction));
    }

    [Fact]
    public void Two_ticks_of_one_choice_are_none_and_said()
    {
        var result = Import(sheet => sheet.Monitoring().Text("O12", "√"));

        var indicator = Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record).Indicators[0];
        Assert.Equal(((CompletionOutlook?)null, "完成目标可能性：确定能、有可能"), (indicator.Outlook, indicator.Remark));
        Assert.Equal(["N12"], Places(result, ImportCellFindings.NotUnderstood));
    }

    [Fact]
    public void A_rate_that_the_amounts_do_not_give_is_said() =>
        Assert.Equal(["I6"], Places(Import(sheet => sheet.Monitoring().Text("I6", "63%")), ImportCellFindings.NotUnderstood));

    [Fact]
    public void The_first_budget_beside_the_adjusted_one_is_kept_as_written()
    {
        var record = Record(sheet => sheet.Rows(
            "A1",
            ["绩效运行监控表"],
            ["（2024年度）"],
            ["项目名称", "公园管护"],
            ["主管部门", "101-示例局"],
            ["项目资金（万元）", "", "年初预算数", "调整后预算数", "1-7月执行数", "1-7月执行率"],
            ["", "年度资金总额", "150", "160", "80", "50%"],
            ["一级指标", "二级指标", "三级指标", "指标值", "1-7月完成情况", "全年预计完成情况"],
            ["产出指标", "数量指标", "公园数", "12个", "4个", "12个"])
            .Merge("A1:F1", "A2:F2", "A5:A6"));

        Assert.Equal(1_600_000m, record.Spending!.Budget!.Value.Yuan);
        Assert.Equal([("年初预算数（年度资金总额）", "150")], record.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void A_whole_units_form_is_of_the_unit()
    {
        var record = Record(sheet => sheet.Rows(
            "A1",
            ["部门整体支出绩效目标执行监控表"],
            ["（2024年度）"],
            ["部门名称", "101-示例区教育局"],
            ["部门整体支出（万元）", "", "年初预算数", "1-6月执行数", "1-6月执行率", "全年预计执行数"],
            ["", "年度资金总额", "500", "260", "52%", "500"],
            ["年度总体目标", "办好教育。"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "1-6月执行情况", "全年预计完成情况"],
            ["履职效能", "重点工作完成", "新增学位", "1000个", "400个", "1000个"])
            .Merge("A1:F1", "A2:F2", "A4:A5"));

        Assert.Equal(("101", null, new DateOnly(2024, 6, 30)), (record.Unit.Value, record.Project, record.Date));
        Assert.Equal(2_600_000m, record.Spending!.Executed!.Value.Yuan);
    }

    [Theory]
    [InlineData("城市视频监控运维项目支出绩效目标表", FormKind.ProjectTarget)]
    [InlineData("空气质量监控项目支出绩效自评表", FormKind.ProjectSelfEvaluation)]
    public void A_project_that_has_the_word_in_its_name_is_what_its_form_says(string title, FormKind kind) => Assert.Equal(
        kind,
        Draft(sheet => sheet.Rows(
            "A1", [title], ["（2024年度）"], ["项目名称", "视频监控"], ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "路数", "5路"]).Merge("A1:D1")).Kind);

    [Fact]
    public void A_form_without_a_title_is_known_by_columns_that_no_other_has() => Assert.Equal(
        FormKind.ProjectMonitoring,
        Draft(sheet => sheet.Rows(
            "A1", ["（2024年度）"], ["项目名称", "公园管护"], ["主管部门", "101-示例局"],
            ["一级指标", "二级指标", "三级指标", "指标值", "1-7月完成情况", "完成目标可能性"],
            ["产出指标", "数量指标", "公园数", "12个", "4个", "有可能"])).Kind);

    [Fact]
    public void Projects_in_one_table_are_records_of_their_own()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["项目绩效运行监控汇总表"],
            ["（2024年度）"],
            ["填报单位：101-示例局"],
            ["项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "完成目标可能性"],
            ["公园管护", "产出指标", "数量指标", "公园数", "12个", "4个", "有可能"],
            ["道路保洁", "产出指标", "数量指标", "道路里程", "20公里", "20公里", "确定能"])
            .Merge("A1:G1", "A2:G2", "A3:G3"));

        Assert.Equal(
            [("公园管护", "4个"), ("道路保洁", "20公里")],
            result.Records.Select(one => (MonitoringRecord)one.Record!).Select(one => (one.Name!, one.Indicators.Single().Progress!.Raw)));
    }

    private static void WithDay(SheetMaker sheet, string written) =>
        sheet.Text("A16", "监控日期").Text("C16", written).Merge("A16:B16", "C16:Q16");

    private MonitoringRecord Record(Action<SheetMaker> fill)
    {
        var result = Import(fill);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        return Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record);
    }
}
