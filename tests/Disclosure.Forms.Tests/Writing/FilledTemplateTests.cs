using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Writing;

public sealed class FilledTemplateTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    private string Path => _folder.PathOf("填好.xlsx");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_filled_project_target_is_read()
    {
        using var form = Project("project-target")
            .Beside("预算类型", "政府性基金预算")
            .Over("项目", "政策")
            .Beside("计划开始日期", "2025年3月")
            .Over("金额单位：万元", "金额单位：元")
            .Below("年度资金", 1, "120000.5")
            .Below("年度目标", 1, "维修教学楼两栋。")
            .Below("二级指标", 5, "数量指标")
            .Below("三级指标", 5, "维修教学楼数量")
            .Below("指标性质", 5, "≥")
            .Below("年度指标值", 5, "2")
            .Below("度量单位", 5, "栋")
            .Below("分值", 5, "50")
            .Below("三级指标", 6, "管护机制")
            .Below("指标性质", 6, "定性")
            .Below("年度指标值", 6, "建立并有效执行")
            .Below("三级指标", 7, "完成时间")
            .Below("年度指标值", 7, "9月底前");

        var target = Assert.IsType<ProjectTarget>(Import(form.Save()));

        Assert.Equal(("p-001", "教学楼维修", 2025), (target.Code.Value, target.Name, target.Year.Number));
        Assert.Equal(("101", "101002"), (target.Department.Value, target.Unit.Value));
        Assert.Equal((BudgetKind.GovernmentFund, ProjectKind.Policy), (target.Budget, target.Kind));
        Assert.Equal((MoneyUnit.Yuan, 120_000.5m), (target.MoneyUnit, target.Funds.Total!.Budget!.Value.Yuan));
        Assert.Equal("维修教学楼两栋。", target.Goal.Expected);
        Assert.Equal(
            [("产出指标", "数量指标", "维修教学楼数量", "≥2栋"), ("产出指标", "数量指标", "管护机制", "建立并有效执行"), ("产出指标", "数量指标", "完成时间", "9月底前")],
            target.Indicators.Select(row => (row.Level1, row.Level2, row.Level3, row.Target.Raw)));
        Assert.Equal((Comparison.AtLeast, 2m, "栋"),
            (target.Indicators[0].Target.Comparison, target.Indicators[0].Target.Number, target.Indicators[0].Target.MeasureUnit));
    }

    [Fact]
    public void A_filled_self_evaluation_is_read()
    {
        using var form = SelfEvaluation()
            .Below("得分", 5, "88", after: "一级指标")
            .Below("得分", 1, "9.5")
            .Below("执行率", 1, "0.95")
            .Beside("自评等级", "优")
            .Beside("其他需要说明的问题", "尾款待付。");

        var self = Assert.IsType<ProjectSelfEvaluation>(Import(form.Save()));

        Assert.Equal((1_000_000m, 950_000m, 0.95m, 9.5m), (self.Funds.Total!.Budget!.Value.Yuan, self.Funds.Total.Executed!.Value.Yuan,
            self.Funds.Total.Rate!.Value.Ratio, self.Funds.Total.Score!.Value.Value));
        Assert.Equal(("维修两栋。", "维修两栋。"), (self.Goal.Expected, self.Goal.Actual));
        var row = Assert.Single(self.Indicators);
        Assert.Equal(("≥2栋", "2栋", 90m, 88m),
            (row.Target.Raw, row.Result!.Actual.Raw, row.Weight!.Value.Value, row.Result.Score!.Value.Value));
        Assert.Equal((Grade.Excellent, "尾款待付。"), (self.Grade, self.Remarks));
        Assert.Null(self.Total);
    }

    [LibreOfficeFact]
    public void What_a_self_evaluation_calculates_is_read()
    {
        using var form = SelfEvaluation().Below("得分", 5, "88", after: "一级指标");
        var saved = LibreOffice.SaveAnew(form.Save(), Directory.CreateDirectory(_folder.PathOf("saved")).FullName);

        var self = Assert.IsType<ProjectSelfEvaluation>(Import(saved));

        Assert.Equal((0.95m, 9.5m), (self.Funds.Total!.Rate!.Value.Ratio, self.Funds.Total.Score!.Value.Value));
        Assert.Equal(97.5m, self.Total!.Value.Value);
    }

    [Fact]
    public void A_filled_unit_target_is_read()
    {
        using var form = FilledTemplate.Of("unit-target", Path)
            .Over("（    年度）", "（2025年度）")
            .Beside("部门（单位）名称", "101-示例区教育局")
            .Below("年度资金", 1, "500")
            .Below("任务名称", 2, "改善办学条件")
            .Below("总额", 1, "300")
            .Below("预期目标", 1, "办好教育。")
            .Below("三级指标", 1, "公用经费控制率")
            .Below("指标性质", 1, "≤")
            .Below("年度指标值", 1, "100")
            .Below("度量单位", 1, "%")
            .Beside("绩效目标设置情况", "编报绩效目标的项目8个，涉及资金500.00万元。")
            .Beside("编报绩效目标的项目数", "8")
            .Beside("编报绩效目标的项目金额", "500")
            .Below("空表名称", 1, "国有资本经营预算表")
            .Below("空表说明", 1, "没有安排。");

        var target = Assert.IsType<UnitTarget>(Import(form.Save()));

        Assert.Equal("101", target.Unit.Value);
        Assert.Equal(("改善办学条件", 3_000_000m), (target.MainTasks.Single().Name, target.MainTasks.Single().Total!.Value.Yuan));
        Assert.Equal(("运行成本", "≤100%"), (target.Indicators.Single().Level1, target.Indicators.Single().Target.Raw));
        Assert.Equal((8, 5_000_000m), (target.TargetSetting!.Projects, target.TargetSetting.Amount.Yuan));
        Assert.Equal("没有安排。", target.EmptyTables.Single().Explanation);
    }

    [Fact]
    public void A_filled_government_target_is_read_and_rows_left_blank_say_nothing()
    {
        using var form = FilledTemplate.Of("government-target", Path)
            .Over("（    年度）", "（2026年度）")
            .Over("金额单位：万元", "金额单位：元")
            .Below("年度目标", 1, "保基本民生。")
            .Below("收入", 1, "3146000000")
            .Below("支出", 1, "5037000000.5")
            .Below("要达到的目标", 1, "应收尽收。")
            .Below("没有数字的原因", 4, "由市级统筹编制。")
            .Below("事项内容", 2, "税收占比 72.6%。")
            .Below("涉及金额", 2, "3146000000")
            .Below("事项内容", 9, "占比达到要求。")
            .Below("三级指标", 5, "一般公共预算收入")
            .Below("指标性质", 5, "≥")
            .Below("年度指标值", 5, "31.46")
            .Below("度量单位", 5, "亿元");

        var file = form.Save();
        var target = Assert.IsType<GovernmentTarget>(Import(file));

        Assert.Equal((2026, "保基本民生。"), (target.Year.Number, target.Goal.Expected));
        Assert.Equal(
            [(3_146_000_000m, 5_037_000_000.5m), (null, null), (null, null), (null, null)],
            target.Budgets.Select(line => (line.Revenue?.Yuan, line.Expenditure?.Yuan)));
        Assert.Equal(("应收尽收。", "由市级统筹编制。"), (target.Budgets[0].Goal, target.Budgets[3].Empty));
        Assert.Equal(["收入结构", "政府性基金"], target.FocusItems.Select(item => item.Name));
        Assert.Equal((3_146_000_000m, null), (target.FocusItems[0].Amount?.Yuan, target.FocusItems[1].Amount?.Yuan));
        Assert.Equal(("产出指标", "≥31.46亿元"), (target.Indicators.Single().Level1, target.Indicators.Single().Target.Raw));
        Assert.Empty(
            ImportFolder.Import(file).Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message));
    }

    [Fact]
    public void A_filled_evaluation_is_read()
    {
        using var form = FilledTemplate.Of("evaluation", Path)
            .Over("（    年度）", "（2025年度）")
            .Beside("评价名称", "教学楼维修重点评价")
            .Beside("项目名称", "教学楼维修")
            .Beside("项目编码", "p-001")
            .Beside("实施单位", "101002-示例区第一中学")
            .Beside("评价类型", "财政重点评价")
            .Beside("评价机构", "示例会计师事务所")
            .Beside("报告日期", "2026年5月28日")
            .Below("分值", 1, "5")
            .Below("得分", 1, "4.5")
            .Below("扣分原因", 1, "论证不足")
            .Below("存在问题", 1, "衔接不紧");

        var evaluation = Assert.IsType<Evaluation>(Import(form.Save()));

        Assert.Equal((EvaluationKind.Key, "示例会计师事务所", new DateOnly(2026, 5, 28)), (evaluation.Kind, evaluation.Evaluator, evaluation.Date));
        Assert.Equal(("立项依据充分性", 4.5m, "论证不足"),
            (evaluation.Scores[0].Level3, evaluation.Scores[0].Score!.Value.Value, evaluation.Scores[0].Reason));
        Assert.Equal("衔接不紧", Assert.Single(evaluation.Findings).Problem);
    }

    [Fact]
    public void A_filled_transfer_self_evaluation_gives_no_points()
    {
        using var form = FilledTemplate.Of("transfer-self-evaluation", Path)
            .Over("（    年度）", "（2025年度）")
            .Beside("专项名称", "自然灾害救助资金")
            .Beside("主管部门及代码", "101-示例区教育局")
            .Below("全年预算数", 1, "100")
            .Below("全年执行数", 1, "95")
            .Below("实际完成情况", 1, "完成。")
            .Below("三级指标", 5, "救助人次")
            .Below("指标值", 5, "≥100人次")
            .Below("全年实际完成值", 5, "120人次")
            .Beside("说明", "按进度拨付。");

        var self = Assert.IsType<ProjectSelfEvaluation>(Import(form.Save()));

        Assert.Equal((ProjectKind.Transfer, "按进度拨付。"), (self.Kind, self.Remarks));
        var row = Assert.Single(self.Indicators);
        Assert.Equal(("≥100人次", "120人次"), (row.Target.Raw, row.Result!.Actual.Raw));
        Assert.Null(row.Weight);
    }

    [Fact]
    public void A_filled_monitoring_form_is_read()
    {
        using var form = Project("project-monitoring")
            .Beside("监控日期", "2025年7月31日")
            .Beside("责任岗位", "项目管理岗")
            .Below("年初预算数", 1, "100")
            .Below("1-N月执行数", 1, "40")
            .Below("全年预计执行数", 1, "95")
            .Below("年初预算数", 2, "100")
            .Beside("年度总体目标", "维修两栋。")
            .Below("二级指标", 6, "数量指标")
            .Below("三级指标", 6, "维修教学楼数量")
            .Below("年度指标值", 6, "≥2栋")
            .Below("1-N月执行情况", 6, "1栋")
            .Below("全年预计完成情况", 6, "2栋")
            .Below("偏离情况", 6, "慢一个月")
            .Below("人员保障", 5, "√")
            .Below("原因说明", 5, "招标晚")
            .Below("纠正措施", 6, "八月开工")
            .Below("有可能", 5, "√");

        var record = Assert.IsType<MonitoringRecord>(Import(form.Save()));

        Assert.Equal(
            ("p-001", "101002", new DateOnly(2025, 7, 31), "项目管理岗", "维修两栋。"),
            (record.Project!.Value.Value, record.Unit.Value, record.Date, record.ResponsibleRole, record.Goal));
        Assert.Equal(
            (1_000_000m, 400_000m, 950_000m),
            (record.Spending!.Budget!.Value.Yuan, record.Spending.Executed!.Value.Yuan, record.Spending.Forecast!.Value.Yuan));
        Assert.Equal(("本年一般公共预算拨款", 1_000_000m), (Assert.Single(record.Sources).Label, record.Sources[0].Budget!.Value.Yuan));
        var row = Assert.Single(record.Indicators);
        Assert.Equal(
            ("产出指标", "≥2栋", "1栋", "2栋", "慢一个月", "招标晚", "八月开工", CompletionOutlook.Possible),
            (row.Level1, row.Target.Raw, row.Progress!.Raw, row.Forecast!.Raw, row.Deviation, row.Cause, row.Correction, row.Outlook));
        Assert.Equal(DeviationCause.Staff, Assert.Single(row.Causes));
    }

    private FilledTemplate Project(string form) => FilledTemplate.Of(form, Path)
        .Over("（    年度）", "（2025年度）")
        .Beside("项目名称", "教学楼维修")
        .Beside("项目编码", "p-001")
        .Beside("主管部门及代码", "101-示例区教育局")
        .Beside("实施单位", "101002-示例区第一中学");

    private FilledTemplate SelfEvaluation() => Project("project-self-evaluation")
        .Below("全年预算数", 1, "100")
        .Below("全年执行数", 1, "95")
        .Below("分值", 1, "10")
        .Below("预期目标", 1, "维修两栋。")
        .Below("实际完成情况", 1, "维修两栋。")
        .Below("二级指标", 5, "数量指标")
        .Below("三级指标", 5, "维修教学楼数量")
        .Below("年度指标值", 5, "≥2栋")
        .Below("实际完成值", 5, "2栋")
        .Below("分值", 5, "90", after: "一级指标");

    private static Model.Records.IDisclosureRecord Import(string file)
    {
        var result = ImportFolder.Import(file);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        // Nothing is said of rows that the instructions say to leave blank, nor of the instructions.
        Assert.Empty(result.Findings
            .Where(finding => ImportCellFindings.All.Contains(finding.Definition) || finding.Definition == ImportFileFindings.SheetSkipped)
            .Select(finding => $"{finding.Code} {finding.Place} {finding.Message}"));
        return Assert.Single(result.Records).Record!;
    }
}
