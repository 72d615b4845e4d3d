using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Form;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>转移支付区域（项目）绩效目标表 and 自评表, which give no points.</summary>
public sealed class TransferFormTests : ReadingTest
{
    [Fact]
    public void A_transfers_self_evaluation_is_one_of_a_transfer()
    {
        var self = Assert.IsType<ProjectSelfEvaluation>(Assert.Single(Import(SelfEvaluation).Records).Record);

        Assert.Equal((ProjectKind.Transfer, "就业补助资金"), (self.Kind, self.Name));
        Assert.Equal(
            [(FundKind.Total, null, 2_000_000m, 1_900_000m),
                (FundKind.Other, "中央补助", 1_500_000m, 1_500_000m), (FundKind.Other, "地方资金", 500_000m, 400_000m)],
            self.Funds.Lines.Select(line => (line.Kind, line.Label, line.Budget!.Value.Yuan, line.Executed!.Value.Yuan)));
        Assert.Equal(("带动就业 500 人。", "带动就业 520 人。"), (self.Goal.Expected, self.Goal.Actual));
        Assert.Equal(("≥500人", "520人", "无"),
            (self.Indicators[0].Target.Raw, self.Indicators[0].Result!.Actual.Raw, self.Indicators[0].Result!.Reason));
    }

    [Fact]
    public void How_the_money_was_managed_is_kept_as_written()
    {
        var items = Draft(SelfEvaluation).Items;

        Assert.Equal(
            [("中央主管部门", "人力资源和社会保障部"), ("分配科学性（情况说明）", "按因素法分配"), ("下达及时性（情况说明）", "30日内下达"), ("下达及时性（存在问题和改进措施）", "个别延迟")],
            items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void Who_carries_it_out_locally_is_the_department()
    {
        var draft = Draft(SelfEvaluation);

        Assert.Equal(("示例区人社局", "示例区就业中心"), (draft.Department?.Name, draft.Unit?.Name));
    }

    [Fact]
    public void Missing_points_of_a_transfer_do_not_block_it()
    {
        var record = Assert.Single(Import(SelfEvaluation).Records).Record!;

        var findings = RecordChecks.Check(new RecordSet(ImportFolder.NoRecords.Portal, [record]));

        Assert.DoesNotContain(
            findings, finding => finding.Definition == FormFindings.TotalMissing || finding.Definition == FormFindings.ScoreMissing);
    }

    [Theory]
    [InlineData("转移支付区域绩效目标表", FormKind.TransferTarget)]
    [InlineData("中央对地方转移支付整体绩效目标申报表", FormKind.TransferTarget)]
    [InlineData("省级专项资金绩效目标表", FormKind.TransferTarget)]
    [InlineData("专项转移支付绩效自评表", FormKind.TransferSelfEvaluation)]
    [InlineData("转移支付项目支出绩效目标表", FormKind.ProjectTarget)]
    public void The_title_tells_a_transfer_from_a_project(string title, FormKind kind) => Assert.Equal(
        kind,
        Draft(sheet => sheet.Rows("A1", [title], ["（2024年度）"], ["专项名称", "就业补助"], ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "人数", "5人"]).Merge("A1:D1")).Kind);

    [Theory]
    [InlineData("就业补助资金绩效自评表", "转移支付（项目）名称", "中央主管部门")]
    [InlineData("2024年度绩效自评表", "资金名称", "中央主管部门")]
    [InlineData("农村危房改造补助绩效自评表", "项目名称", "中央主管部门")]
    [InlineData("项目支出绩效自评表", "转移支付名称", "主管部门")]
    [InlineData("城乡义务教育补助经费自评表", "专项转移支付名称", "主管部门")]
    [InlineData("耕地地力保护补贴绩效自评表", "资金名称", "省级财政部门")]
    [InlineData("县级文化人才资金绩效自评表", "项目名称", "市县财政部门")]
    public void Its_labels_make_it_a_transfer_whatever_it_is_called(string title, string name, string department)
    {
        var result = Import(sheet => sheet.Rows(
            "A1", [title], ["（2024年度）"], [name, "就业补助资金"], [department, "某部门"], ["地方主管部门", "示例局"],
            ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"], ["产出指标", "数量指标", "人数", "5人", "6人"]).Merge("A1:E1", "A2:E2"));

        Assert.Equal(FormKind.TransferSelfEvaluation, Assert.Single(result.Records).Draft.Kind);
        var findings = RecordChecks.Check(new RecordSet(ImportFolder.NoRecords.Portal, [result.Records[0].Record!]));
        Assert.DoesNotContain(
            findings, finding => finding.Definition == FormFindings.TotalMissing || finding.Definition == FormFindings.ScoreMissing);
    }

    [Fact]
    public void Money_of_the_centre_and_of_the_place_makes_one_of_a_form_without_points() => Assert.Equal(
        FormKind.TransferSelfEvaluation,
        Draft(sheet => sheet.Rows(
            "A1", ["就业补助资金绩效自评表"], ["（2024年度）"], ["项目名称", "就业补助"], ["主管部门", "示例局"],
            ["资金情况（万元）", "", "全年预算数", "全年执行数"], ["", "年度资金总额", "200", "190"], ["", "其中：中央财政资金", "150", "150"],
            ["", "地方财政资金", "50", "40"], ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"], ["产出指标", "数量指标", "人数", "5人", "6人"])
            .Merge("A1:E1", "A2:E2", "A5:A8")).Kind);

    [Fact]
    public void A_project_paid_by_the_centre_that_gives_points_is_a_project() => Assert.Equal(
        FormKind.ProjectSelfEvaluation,
        Draft(sheet => sheet.Rows(
            "A1", ["项目支出绩效自评表"], ["（2024年度）"], ["项目名称", "就业补助"], ["主管部门", "示例局"],
            ["资金情况（万元）", "", "全年预算数", "全年执行数"], ["", "年度资金总额", "200", "190"], ["", "其中：中央财政资金", "150", "150"],
            ["", "地方财政资金", "50", "40"], ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "人数", "5人", "6人", "90", "90"]).Merge("A1:G1", "A2:G2", "A5:A8")).Kind);

    private static void SelfEvaluation(SheetMaker sheet) => sheet
        .Rows(
            "A1",
            ["转移支付区域（项目）绩效目标自评表"],
            ["（2024年度）"],
            ["转移支付（项目）名称", "", "就业补助资金"],
            ["中央主管部门", "", "人力资源和社会保障部"],
            ["地方主管部门", "", "示例区人社局", "", "资金使用单位", "示例区就业中心"],
            ["资金投入情况（万元）", "", "", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
            ["", "年度资金总额：", "", "200", "190", "95%"],
            ["", "其中：中央补助", "", "150", "150", "100%"],
            ["", "地方资金", "", "50", "40", "80%"],
            ["资金管理情况", "", "", "情况说明", "", "存在问题和改进措施"],
            ["", "分配科学性", "", "按因素法分配", "", ""],
            ["", "下达及时性", "", "30日内下达", "", "个别延迟"],
            ["总体目标完成情况", "总体目标", "", "", "全年实际完成情况"],
            ["", "带动就业 500 人。", "", "", "带动就业 520 人。"],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
            ["", "产出指标", "数量指标", "就业人数", "≥500人", "520人", "无"])
        .Merge("A1:G1", "A2:G2", "A3:B3", "C3:G3", "A4:B4", "C4:G4", "A5:B5", "C5:D5", "F5:G5",
            "A6:A9", "B6:C6", "F6:G6", "B7:C7", "B8:C8", "B9:C9",
            "A10:A12", "B10:C10", "D10:E10", "F10:G10", "B11:C11", "D11:E11", "B12:C12", "D12:E12", "F12:G12",
            "A13:A14", "B13:D13", "E13:G13", "B14:D14", "E14:G14", "A15:A16");
}
